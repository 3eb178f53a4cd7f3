/** Who may sign in, by which link, and what the signed session says of them. */
package org.imza.account;
