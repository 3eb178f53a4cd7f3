package org.imza.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.imza.event.Event;
import org.imza.kit.event.EventJson;
import org.imza.kit.sql.AfterCommit;
import org.imza.kit.sql.Sql;
import org.imza.kit.trace.Tracing;

/** Where events are left to be published once the transaction has committed. */
@ApplicationScoped
public class Outbox {

    /** What {@link #append(Connection, List)} runs, for callers who send it together with statements of their own. */
    public static final String APPEND =
            "insert into outbox (events) select events from (values (?::text)) as one (events) where events is not null";

    private final Sql sql;
    private final AfterCommit afterCommit;
    private final OutboxWakeUp wakeUp;
    private final Tracing tracing;

    Outbox(Sql sql, AfterCommit afterCommit, OutboxWakeUp wakeUp, Tracing tracing) {
        this.sql = sql;
        this.afterCommit = afterCommit;
        this.wakeUp = wakeUp;
        this.tracing = tracing;
    }

    /**
     * Publishes {@code events}, in this order, when the current transaction commits: one row for all of them.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void append(Event... events) {
        afterCommit.demand();
        String content = content(List.of(events), TraceContexts.all(tracing.traceparent()));
        if (content != null) {
            sql.of("insert into outbox (events) values (:events)")
                    .bind("events", content)
                    .update();
        }
    }

    /** The same where every signature passes: on the connection of the current transaction. */
    public void append(Connection connection, List<? extends Event> events) throws SQLException {
        append(connection, events, TraceContexts.NONE);
    }

    /** The same, with the traces that the events belong to. */
    public void append(Connection connection, List<? extends Event> events, TraceContexts traces) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, content(events, traces));
            insert.executeUpdate();
        }
    }

    /**
     * What {@link #APPEND} takes for {@code events}; null, which appends nothing, for none. The relay will be woken after
     * the commit.
     */
    public String content(List<? extends Event> events, TraceContexts traces) {
        if (events.isEmpty()) {
            return null;
        }
        afterCommit.run(wakeUp::wake);
        return EventJson.write(events.stream()
                .map(event -> OutgoingEvent.of(event, traces.traceOf(event)))
                .toList());
    }
}
