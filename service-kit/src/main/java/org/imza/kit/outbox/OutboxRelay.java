package org.imza.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.imza.kit.kafka.KafkaConfig;
import org.imza.kit.sql.Transactions;
import org.jboss.logging.Logger;

/**
 * Hands what the outbox holds to the broker, oldest first, at least once. One replica at a time does it, so that the
 * events of one key stay in order.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Transactions transactions;
    private final OutboxRows rows;
    private final EventProducer producer;
    private final OutboxWakeUp wakeUp;
    private final KafkaConfig config;
    private final Counter relayed;
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean running = true;
    private boolean brokerLost;

    OutboxRelay(
            Transactions transactions,
            OutboxRows rows,
            EventProducer producer,
            OutboxWakeUp wakeUp,
            KafkaConfig config,
            MeterRegistry meters) {
        this.transactions = transactions;
        this.rows = rows;
        this.producer = producer;
        this.wakeUp = wakeUp;
        this.config = config;
        this.relayed = meters.counter("imza.outbox.relayed");
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wakeUp.wake();
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
                    wakeUp.await(config.idleDelay());
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                reportOnce(e);
                pause();
            }
        }
    }

    /** How many events left. */
    private int relayed() throws Exception {
        int events = transactions.once(connection -> {
            List<String> taken = rows.take();
            int sent = taken.isEmpty() ? 0 : producer.sendAll(taken);
            if (sent > 0) {
                found();
            }
            return sent;
        });
        relayed.increment(events);
        return events;
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
