/** Test support: a mailbox behind real SMTP, and the people and petitions of the tests. */
package org.imza.testing;
