/** Viewers of live progress. */
package org.imza.bench.live;
