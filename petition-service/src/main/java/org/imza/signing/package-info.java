/** Signing a petition: what is sent, how it is checked, paced and stored in batches, and what signing again means. */
package org.imza.signing;
