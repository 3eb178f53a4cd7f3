/** What makes the load: wrk and pgbench, and clients of our own where those cannot do it. */
package org.imza.bench.load;
