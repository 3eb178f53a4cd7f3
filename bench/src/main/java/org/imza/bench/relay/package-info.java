/** Events on their way from the outbox to those who wait for them. */
package org.imza.bench.relay;
