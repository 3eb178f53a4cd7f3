/** Signing and confirming under load. */
package org.imza.bench.signing;
