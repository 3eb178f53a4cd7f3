/** Sealed personal data: keys, sealing, keyed hashes. See "Sealed data" in the design. */
package org.imza.kit.sealed;
