/** Signing a petition, confirming by mail, and taking it back. */
package org.imza.signing;
