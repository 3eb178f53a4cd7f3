/** The transactional outbox: events leave with the transaction that caused them, or not at all. */
package org.imza.kit.outbox;
