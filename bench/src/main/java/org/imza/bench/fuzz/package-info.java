/** Strangers' bytes at every address there is: what must never happen is looked for in a million answers. */
package org.imza.bench.fuzz;
