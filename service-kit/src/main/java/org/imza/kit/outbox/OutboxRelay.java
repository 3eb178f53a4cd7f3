package org.imza.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.imza.kit.kafka.KafkaConfig;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.jboss.logging.Logger;

/**
 * Hands what the outbox holds to the broker, oldest first, at least once. One replica at a time does it, so that the
 * events of one key stay in order.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** A replica that hangs, on a frozen machine say, gives the lock back after a while, and another one goes on. */
    private static final String BOUND = "set local idle_in_transaction_session_timeout = '60s'";

    private final DataSource dataSource;
    private final EventProducer producer;
    private final OutboxBell bell;
    private final KafkaConfig config;
    private final Counter relayed;
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean running = true;
    private boolean brokerLost;

    OutboxRelay(
            DataSource dataSource, EventProducer producer, OutboxBell bell, KafkaConfig config, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.bell = bell;
        this.config = config;
        this.relayed = meters.counter("imza.outbox.relayed");
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.ring();
        thread.join(config.deliveryTimeout().plusSeconds(1));
        producer.close();
    }

    private void run() {
        while (running) {
            try {
                if (brokerLost) {
                    // No transaction waits for the broker: it would keep PostgreSQL from cleaning up all tables.
                    producer.reach();
                }
                if (relayed() == 0) {
                    bell.await(config.idleDelay());
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | ExecutionException | TimeoutException e) {
                reportOnce(e);
                pause();
            }
        }
    }

    private int relayed() throws SQLException, ExecutionException, TimeoutException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<String> rows = locked(connection) ? OutboxRows.take(connection) : List.of();
                int events = rows.isEmpty() ? 0 : producer.sendAll(rows);
                if (events > 0) {
                    found();
                }
                connection.commit();
                relayed.increment(events);
                return rows.size();
            } catch (SQLException | RuntimeException | ExecutionException | TimeoutException | InterruptedException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        if (!Locks.tryHold(connection, LockSpace.OUTBOX_RELAY)) {
            return false;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(BOUND);
        }
        return true;
    }

    private void reportOnce(Exception e) {
        if (!brokerLost) {
            Throwable cause = e instanceof KafkaException || e.getCause() == null ? e : e.getCause();
            LOG.warnf("Events wait in the outbox: %s", cause.getClass().getSimpleName());
            brokerLost = true;
        }
    }

    private void found() {
        if (brokerLost) {
            LOG.info("Events leave the outbox again");
            brokerLost = false;
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.retryDelay());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
