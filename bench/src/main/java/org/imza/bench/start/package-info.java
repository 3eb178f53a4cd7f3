/** How long a start takes. */
package org.imza.bench.start;
