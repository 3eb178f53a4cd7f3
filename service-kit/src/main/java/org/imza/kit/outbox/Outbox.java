package org.imza.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.imza.event.Event;
import org.imza.kit.event.EventJson;
import org.imza.kit.trace.Tracing;

/** Where events are left to be published once the transaction has committed. */
@ApplicationScoped
public class Outbox {

    /** What {@link #append(Connection, List)} runs, for whoever sends it together with statements of their own. */
    public static final String APPEND =
            "insert into outbox (events) select events from (values (?::text)) as one (events) where events is not null";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxBell bell;
    private final Tracing tracing;

    Outbox(DataSource dataSource, TransactionSynchronizationRegistry transactions, OutboxBell bell, Tracing tracing) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.bell = bell;
        this.tracing = tracing;
    }

    /**
     * Publishes {@code events}, in this order, when the current JTA transaction commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void append(Event... events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("events leave with a transaction, and none is active");
        }
        try (Connection connection = dataSource.getConnection()) {
            append(connection, List.of(events), TraceContexts.all(tracing.traceparent()));
        } catch (SQLException e) {
            throw new IllegalStateException("could not append to the outbox", e);
        }
        transactions.registerInterposedSynchronization(new RingAfterCommit(bell));
    }

    /**
     * Publishes {@code events}, in this order, when the transaction of {@code connection} commits: one row for all of
     * them. Call {@link #wakeRelay()} after the commit.
     */
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

    /** What {@link #APPEND} takes for {@code events}; null, which appends nothing, for none. */
    public static String content(List<? extends Event> events, TraceContexts traces) {
        return events.isEmpty()
                ? null
                : EventJson.write(events.stream()
                        .map(event -> OutgoingEvent.of(event, traces.traceOf(event)))
                        .toList());
    }

    /** Tells the relay of this process that there is something to send; cheap. */
    public void wakeRelay() {
        bell.ring();
    }

    private record RingAfterCommit(OutboxBell bell) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            bell.ring();
        }
    }
}
