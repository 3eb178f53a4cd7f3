package org.imza.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imza.event.Event;
import org.imza.event.PetitionEvent.Closed;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.EventMacs;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has reached the broker, and writes to it as if they were one of us. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForgedEventsIT {

    private static final String TELLER = Topic.PETITION_EVENTS.producer();

    @Inject
    Outbox outbox;

    @Inject
    TellingTime.Heard heard;

    @Inject
    MeterRegistry meters;

    private final Instant now = Instant.now();
    private final UUID petition = Ids.next();
    private double before;

    @BeforeEach
    void count() {
        before = forged();
    }

    @Test
    void passesOverWhatNobodyProvesAndTakesTheNext() {
        Events.send(Events.unsigned(Ids.next(), new Closed(petition, now)));
        Events.send(Events.signed(Events.unsigned(Ids.next(), new Closed(petition, now)), "campaign-service"));
        ProducerRecord<byte[], byte[]> unknown = Events.unsigned(Ids.next(), new Closed(petition, now));
        unknown.headers().add(EventMacs.HEADER, new byte[37]);
        Events.send(unknown);

        passesOver(3);
    }

    @Test
    void passesOverATrueEventThatWasChangedOrCarriedElsewhere() {
        UUID other = Ids.next();
        ProducerRecord<byte[], byte[]> proven = event(other);
        Events.send(of(petition, proven));
        Events.send(new ProducerRecord<>(
                proven.topic(),
                (proven.partition() + 1) % Topic.PETITION_EVENTS.partitions(),
                proven.key(),
                proven.value(),
                proven.headers()));
        Events.send(new ProducerRecord<>(
                proven.topic(),
                proven.partition(),
                proven.key(),
                event(petition).value(),
                proven.headers()));
        ProducerRecord<byte[], byte[]> traced = event(other);
        traced.headers().add("traceparent", new byte[0]);
        Events.send(traced);

        passesOver(4);
        assertEquals(0, heardOf(other));
    }

    @Test
    void provesWhatItTellsItself() {
        TellingTime.inTransaction(() -> outbox.append(new Closed(petition, now)));

        Eventually.holds(() -> heardOf(petition) == 1);
        var sent = Events.recordsOn(Topic.PETITION_EVENTS).stream()
                .filter(record -> record.key().equals(petition.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(now.toEpochMilli(), sent.timestamp());
        assertEquals(37, sent.headers().lastHeader(EventMacs.HEADER).value().length);
    }

    /** One partition stays in order; what comes after on all six has been read when it is heard. */
    private void passesOver(int records) {
        UUID last = Ids.next();
        Events.send(new Closed(petition, now.plusSeconds(1)));
        Events.send(new Closed(last, now));
        Eventually.holds(() -> heardOf(petition) == 1 && heardOf(last) == 1);
        Eventually.holds(() -> forged() - before == records);
        assertTrue(heard.heard().stream()
                .filter(event -> event.key().equals(petition))
                .allMatch(event -> event.at().equals(now.plusSeconds(1))));
    }

    private ProducerRecord<byte[], byte[]> event(UUID about) {
        return Events.signed(Events.unsigned(Ids.next(), new Closed(about, now)), TELLER);
    }

    /** With its MAC, about another petition. */
    private ProducerRecord<byte[], byte[]> of(UUID other, ProducerRecord<byte[], byte[]> proven) {
        ProducerRecord<byte[], byte[]> its = event(other);
        return new ProducerRecord<>(its.topic(), its.partition(), its.key(), proven.value(), proven.headers());
    }

    private double forged() {
        return meters.get("imza.inbox.forged")
                .tag("topic", Topic.PETITION_EVENTS.topicName())
                .counter()
                .count();
    }

    private long heardOf(UUID key) {
        return heard.heard().stream().map(Event::key).filter(key::equals).count();
    }
}
