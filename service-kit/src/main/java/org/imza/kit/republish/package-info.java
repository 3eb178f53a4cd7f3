/** Tells the other services anew what a database knows, after Kafka lost it: {@code IMZA_RUN=republish}. */
package org.imza.kit.republish;
