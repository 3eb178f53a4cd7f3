/** One trace through HTTP, Kafka and mail: off unless told, and with nothing in it about people. */
package org.imza.kit.trace;
