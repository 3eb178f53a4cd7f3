package org.imza.kit.inbox;

import org.imza.event.Event;

/**
 * Reacts to events of other services. Implemented by application-scoped beans.
 *
 * @param <E> a record, or the sealed interface of a whole topic
 */
public interface EventListener<E extends Event> {

    /** What it wants to be told. */
    Class<E> accepts();

    /**
     * Takes effect in the transaction it is called in, once per event. An exception leads to another attempt; an event
     * that keeps failing is set aside in {@code inbox_failure}.
     */
    void on(E event);
}
