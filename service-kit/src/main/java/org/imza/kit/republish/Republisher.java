package org.imza.kit.republish;

/**
 * Tells again, from the database, one kind of thing that others were told. Implemented by application-scoped beans.
 * Everything whose time is known is told as the event it was, with its own time: so it gets the id it had, and whoever
 * has dealt with it passes over it.
 */
public interface Republisher {

    /** Leaves the events in the outbox, in transactions of its own. */
    Told republish();

    /** How many events were left in the outbox; {@code what} they are about, in the plural. */
    record Told(String what, long events) {}
}
