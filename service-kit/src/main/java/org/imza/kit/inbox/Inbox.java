package org.imza.kit.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imza.event.Event;
import org.imza.event.Topic;
import org.imza.kit.sql.Sql;
import org.imza.kit.trace.Tracing;

/** Lets each event take effect once, in one transaction with the note that it did. */
@ApplicationScoped
class Inbox {

    private static final String RECEIVE = "insert into inbox (event_id) values (:id) on conflict do nothing";
    private static final String SET_ASIDE = """
            insert into inbox_failure (event_id, topic, type, content, error)
            values (:id, :topic, :type, :content, :error) on conflict do nothing""";

    private final Sql sql;
    private final List<EventListener<?>> listeners;
    private final Tracing tracing;

    Inbox(Sql sql, @All List<EventListener<?>> listeners, Tracing tracing) {
        this.sql = sql;
        this.listeners = listeners;
        this.tracing = tracing;
    }

    /** The topics somebody listens to. */
    Set<String> topics() {
        return java.util.Arrays.stream(Topic.values())
                .filter(topic ->
                        listeners.stream().anyMatch(l -> topic.content().isAssignableFrom(l.accepts())))
                .map(Topic::topicName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of {@code events} in one transaction; nothing of them if one fails. */
    @ActivateRequestContext
    void receive(List<IncomingEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(this::takeEffectOnce));
    }

    /** Sets an event aside that nobody here can digest. */
    void setAside(IncomingEvent event, Exception reason) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.of(SET_ASIDE)
                        .bind("id", event.id())
                        .bind("topic", event.topic())
                        .bind("type", event.type())
                        .bind("content", event.content())
                        .bind("error", reason.getClass().getName())
                        .update());
    }

    private void takeEffectOnce(IncomingEvent incoming) {
        boolean first = sql.of(RECEIVE).bind("id", incoming.id()).update() == 1;
        if (first) {
            Span span = tracing.begin("process " + incoming.topic(), SpanKind.CONSUMER, incoming.traceparent());
            span.setAttribute("messaging.system", "kafka");
            span.setAttribute("messaging.destination.name", incoming.topic());
            span.setAttribute("imza.event.type", incoming.type());
            try (Scope scope = span.makeCurrent()) {
                Event event = incoming.event();
                listeners.forEach(listener -> tell(listener, event));
            } finally {
                span.end();
            }
        }
    }

    private static <E extends Event> void tell(EventListener<E> listener, Event event) {
        if (listener.accepts().isInstance(event)) {
            listener.on(listener.accepts().cast(event));
        }
    }
}
