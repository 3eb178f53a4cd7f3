/** The Kafka broker and its topics. */
package org.imza.local.broker;
