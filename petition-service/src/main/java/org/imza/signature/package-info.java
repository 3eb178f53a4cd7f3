/** What is stored of a signature: its rows, its states, its seal and keys, and what of it is republished or shown. */
package org.imza.signature;
