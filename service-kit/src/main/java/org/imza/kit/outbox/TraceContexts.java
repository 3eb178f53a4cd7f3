package org.imza.kit.outbox;

import java.util.IdentityHashMap;
import java.util.Map;
import org.imza.event.Event;

/** Which trace each of many events belongs to, where they are written together for different people. */
public final class TraceContexts {

    /** Nothing is traced. */
    static final TraceContexts NONE = new TraceContexts(null);

    private final Map<Event, String> traces = new IdentityHashMap<>(1);
    private final String ofTheOthers;

    private TraceContexts(String ofTheOthers) {
        this.ofTheOthers = ofTheOthers;
    }

    /** To be filled by {@link #of}. */
    public static TraceContexts each() {
        return new TraceContexts(null);
    }

    /** One trace for all, or none for {@code null}. */
    static TraceContexts all(String traceparent) {
        return traceparent == null ? NONE : new TraceContexts(traceparent);
    }

    /** Notes that {@code event} belongs to the trace {@code traceparent}, to none for {@code null}; returns the event. */
    public <E extends Event> E of(String traceparent, E event) {
        if (traceparent != null) {
            traces.put(event, traceparent);
        }
        return event;
    }

    String traceOf(Event event) {
        return traces.isEmpty() ? ofTheOthers : traces.getOrDefault(event, ofTheOthers);
    }
}
