package org.imza.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.imza.event.Topic;
import org.imza.kit.event.CloudEvents;
import org.imza.kit.sealed.EventMacs;
import org.imza.kit.sealed.KeyFiles;
import org.imza.kit.testing.LogListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeliefTest {

    private record Believing(Optional<Instant> unsignedUntil) implements InboxConfig {
        @Override
        public Duration rememberFor() {
            return Duration.ZERO;
        }

        @Override
        public Duration forgetEvery() {
            return Duration.ZERO;
        }
    }

    private static final String TOPIC = Topic.CAMPAIGN_EVENTS.topicName();
    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path keys;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> log = new ArrayList<>();
    private final Handler listener = new LogListener(entry -> log.add(entry.getLevel() + " " + entry.getMessage()));
    private Instant now = START;

    @BeforeEach
    void prepare() throws Exception {
        KeyFiles.createMissing(keys);
        Logger.getLogger(Belief.class.getName()).addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger(Belief.class.getName()).removeHandler(listener);
    }

    @Test
    void countsWhatIsForgedAndTellsOnceABurst() {
        Belief belief = belief(null);
        assertTrue(belief.in(record(true)));
        assertEquals(0, count("imza.inbox.forged"));
        for (int i = 0; i < 3; i++) {
            assertFalse(belief.in(record(false)));
            now = now.plusSeconds(50);
        }
        assertEquals(3, count("imza.inbox.forged"));
        assertEquals(1, log.size(), log::toString);
        assertFalse(log.toString().contains("secret"), log::toString);

        now = now.plus(Duration.ofMinutes(2));
        assertFalse(belief.in(record(false)));
        assertEquals(2, log.size(), log::toString);
        assertEquals(0, count("imza.inbox.unsigned"));
    }

    @Test
    void letsUnsignedEventsInForAsLongAsTheOperatorSays() {
        Belief belief = belief(START.plusSeconds(60));
        assertTrue(belief.in(record(false)));
        assertEquals(1, count("imza.inbox.unsigned"));
        assertFalse(belief.in(withRubbish()), "a MAC that is wrong is worse than none");
        now = START.plusSeconds(60);
        assertFalse(belief.in(record(false)));
        assertEquals(1, count("imza.inbox.unsigned"));
        assertEquals(2, count("imza.inbox.forged"));
    }

    @Test
    void startsOnlyWithTheKeysOfThoseWhoAreListenedTo() throws Exception {
        Files.delete(keys.resolve("events-petition-service.json"));
        belief(null).prepare();
        Files.delete(keys.resolve("events-campaign-service.json"));
        assertThrows(IllegalStateException.class, belief(null)::prepare);
    }

    private Belief belief(Instant unsignedUntil) {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new Belief(
                Set.of(TOPIC),
                new EventMacs(() -> keys),
                new Believing(Optional.ofNullable(unsignedUntil)),
                clock,
                meters);
    }

    private double count(String name) {
        return meters.get(name).tag("topic", TOPIC).counter().count();
    }

    private ConsumerRecord<byte[], byte[]> record(boolean signed) {
        ProducerRecord<byte[], byte[]> sent = sent();
        if (signed) {
            new EventMacs(() -> keys).add(sent, Topic.CAMPAIGN_EVENTS.producer());
        }
        return received(sent);
    }

    private static ConsumerRecord<byte[], byte[]> withRubbish() {
        ProducerRecord<byte[], byte[]> sent = sent();
        sent.headers().add(EventMacs.HEADER, new byte[37]);
        return received(sent);
    }

    private static ProducerRecord<byte[], byte[]> sent() {
        return CloudEvents.record(
                TOPIC,
                6,
                "secret",
                UUID.randomUUID().toString(),
                "org.imza.campaign.secret",
                Topic.CAMPAIGN_EVENTS.producer(),
                START.toString(),
                "{\"secret\": true}");
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                sent.partition(),
                7,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
