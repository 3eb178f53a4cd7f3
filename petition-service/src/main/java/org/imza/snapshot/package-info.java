/** Public answers that are the same for everybody, encoded once, kept in memory and renewed at most once a second. */
package org.imza.snapshot;
