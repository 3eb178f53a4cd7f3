/** The command {@code bench/run}: which case to measure, how often, for how long. */
package org.imza.bench;
