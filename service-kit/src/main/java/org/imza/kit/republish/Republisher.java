package org.imza.kit.republish;

/**
 * Republishes, from the database, one kind of thing that other services know by events. Implemented by application-scoped beans.
 * Everything whose time is known is published as the event it was, with its own time: so it keeps its id, and a consumer
 * that has handled it ignores it.
 */
public interface Republisher {

    /** Leaves the events in the outbox, in transactions of its own. */
    Republished republish();

    /** How many events were left in the outbox; {@code what} they are about, in the plural. */
    record Republished(String what, long events) {}
}
