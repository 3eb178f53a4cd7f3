package org.imza.kit.inbox;

import io.quarkus.runtime.ApplicationConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.imza.kit.kafka.KafkaClients;
import org.imza.kit.kafka.KafkaConfig;
import org.imza.kit.log.Redacted;
import org.jboss.logging.Logger;

/** Reads the topics that somebody here listens to. Offsets move only after the effects are committed. */
@Singleton
class InboxConsumer {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final int ATTEMPTS = 5;

    /** Nobody reads a topic while the broker still waits for a replica that died: by itself it would for 45 s. */
    private static final int GONE_AFTER_MILLIS = 10_000;

    private final Inbox inbox;
    private final ConsumerLag lag;
    private final Belief belief;
    private final KafkaConfig config;
    private final KafkaClients clients;
    private final String group;
    private final Thread thread = Thread.ofPlatform().name("inbox").daemon().unstarted(this::run);
    private volatile boolean running = true;
    private volatile KafkaConsumer<byte[], byte[]> consumer;

    InboxConsumer(
            Inbox inbox,
            ConsumerLag lag,
            Belief belief,
            KafkaConfig config,
            KafkaClients clients,
            ApplicationConfig application) {
        this.inbox = inbox;
        this.lag = lag;
        this.belief = belief;
        this.config = config;
        this.clients = clients;
        this.group = application.name().orElseThrow();
    }

    void start(@Observes StartupEvent event) {
        if (!inbox.topics().isEmpty()) {
            belief.prepare();
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        KafkaConsumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<byte[], byte[]> current = open()) {
                consumer = current;
                current.subscribe(inbox.topics());
                while (running) {
                    take(current);
                }
            } catch (WakeupException e) {
                LOG.debug("The inbox closes");
            } catch (RuntimeException e) {
                // Whatever it is, the events are still on the broker: start over from the committed offsets.
                LOG.warnf("The inbox begins anew after %s", e.getClass().getSimpleName());
                pause(config.retryDelay());
            }
        }
    }

    private void take(KafkaConsumer<byte[], byte[]> current) {
        ConsumerRecords<byte[], byte[]> records = current.poll(Duration.ofSeconds(1));
        lag.measure(current, records);
        if (records.isEmpty()) {
            return;
        }
        List<IncomingEvent> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (belief.in(record)) {
                read(record, events);
            }
        }
        if (!events.isEmpty()) {
            receive(events);
        }
        current.commitSync();
    }

    private static void read(ConsumerRecord<byte[], byte[]> record, List<IncomingEvent> events) {
        try {
            IncomingEvent event = IncomingEvent.of(record);
            if (event.known()) {
                events.add(event);
            }
        } catch (IllegalArgumentException e) {
            LOG.errorf("Passed over what is no event of ours: %s@%d", record.topic(), record.offset());
        }
    }

    /** Together if possible; one by one as soon as one of them fails. */
    private void receive(List<IncomingEvent> events) {
        try {
            inbox.receive(events);
        } catch (RuntimeException e) {
            events.forEach(this::receiveAlone);
        }
    }

    private void receiveAlone(IncomingEvent event) {
        for (int attempt = 1; running; attempt++) {
            try {
                inbox.receive(List.of(event));
                return;
            } catch (RuntimeException e) {
                LOG.errorf(
                        "Event %s of type %s failed (attempt %d): %s",
                        event.id(), event.type(), attempt, Redacted.trace(e));
                if (attempt >= ATTEMPTS) {
                    inbox.setAside(event, e);
                    return;
                }
                pause(Duration.ofMillis(100L << attempt));
            }
        }
        throw new WakeupException();
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return clients.open(
                Map.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        group,
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        GONE_AFTER_MILLIS,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        1_000,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        10_000,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                settings -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }
}
