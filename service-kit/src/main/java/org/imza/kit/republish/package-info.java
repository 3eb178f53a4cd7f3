/** Republishes what a database knows to the other services, after Kafka lost it: {@code IMZA_RUN=republish}. */
package org.imza.kit.republish;
