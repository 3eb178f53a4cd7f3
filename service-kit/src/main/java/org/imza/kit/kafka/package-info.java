/** Where the broker is. */
package org.imza.kit.kafka;
