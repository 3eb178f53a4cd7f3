/** Who asks, by keyed hashes that live for a day in memory, and how much of it is too much. */
package org.imza.kit.limit;
