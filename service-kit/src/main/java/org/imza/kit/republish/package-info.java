/** Tells the other services anew what a database knows, after Kafka lost it: {@code IMZA_REPUBLISH=all}. */
package org.imza.kit.republish;
