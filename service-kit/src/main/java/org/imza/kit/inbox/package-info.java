/** The inbox: events are delivered at least once and take effect once. */
package org.imza.kit.inbox;
