/** People and things that the tests of petition-service begin with. */
package org.imza.testing;
