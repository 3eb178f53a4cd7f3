/** What is stored of a signature: its rows, its states, its seal and keys, and what of it is told again or shown. */
package org.imza.signature;
