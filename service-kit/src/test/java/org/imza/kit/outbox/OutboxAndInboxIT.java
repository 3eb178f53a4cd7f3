package org.imza.kit.outbox;

import static java.util.stream.IntStream.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.event.Event;
import org.imza.event.PetitionEvent.Closed;
import org.imza.event.PetitionEvent.GoalRaised;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.AfterCommit;
import org.imza.kit.sql.Sql;
import org.imza.kit.sql.Transactions;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.trace.Tracing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxAndInboxIT {

    @Inject
    Outbox outbox;

    @Inject
    TellingTime.Heard heard;

    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Transactions transactions;

    @Inject
    Tracing tracing;

    private final Instant now = Instant.now();

    @Test
    void publishesInOrderWhatWasCommitted() {
        UUID petition = Ids.next();
        range(1, 51)
                .forEach(i -> TellingTime.inTransaction(() -> outbox.append(
                        new Closed(petition, now.plusSeconds(i)), new Closed(petition, now.minusSeconds(i)))));

        Eventually.holds(() -> heardOf(petition) == 100);
        assertEquals(
                range(1, 51)
                        .boxed()
                        .flatMap(i -> java.util.stream.Stream.of(now.plusSeconds(i), now.minusSeconds(i)))
                        .toList(),
                heard.heard().stream()
                        .filter(event -> event.key().equals(petition))
                        .map(Event::at)
                        .toList());
    }

    @Test
    void publishesNothingOfWhatWasRolledBack() {
        UUID petition = Ids.next();
        assertThrows(
                IllegalStateException.class,
                () -> TellingTime.inTransaction(() -> {
                    outbox.append(new Closed(petition, now));
                    throw new IllegalStateException("no");
                }));
        UUID later = Ids.next();
        TellingTime.inTransaction(() -> outbox.append(new Closed(later, now)));

        Eventually.holds(() -> heardOf(later) == 1);
        assertTrue(Events.on(Topic.PETITION_EVENTS).stream()
                .noneMatch(event -> event.key().equals(petition)));
    }

    /** Those who append need not think of it. */
    @Test
    @Timeout(30)
    void wakesTheRelayAfterACommit() throws Exception {
        OutboxWakeUp wakeUp = new OutboxWakeUp();
        Outbox other = new Outbox(sql, afterCommit, wakeUp, tracing);
        TellingTime.inTransaction(() -> other.append(new Closed(Ids.next(), now)));
        wakeUp.await(Duration.ofMinutes(5));

        transactions.run(connection -> {
            other.append(connection, List.of(new Closed(Ids.next(), now)));
            return null;
        });
        wakeUp.await(Duration.ofMinutes(5));
    }

    @Test
    void refusesEventsOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.append(new Closed(Ids.next(), now)));
    }

    @Test
    void takesEffectOnceHoweverOftenDelivered() {
        UUID petition = Ids.next();
        UUID id = Ids.next();
        range(0, 5).forEach(i -> Events.send(id, new Closed(petition, now)));
        UUID last = Ids.next();
        range(0, 20).forEach(i -> Events.send(new Closed(last, now)));

        Eventually.holds(() -> heardOf(last) == 20);
        Eventually.holds(() -> heardOf(petition) == 1);
    }

    @Test
    void takesEffectOnceHoweverOftenTold() {
        UUID petition = Ids.next();
        range(0, 3).forEach(i -> TellingTime.inTransaction(() -> outbox.append(new Closed(petition, now))));
        Instant later = now.plusSeconds(1);
        TellingTime.inTransaction(() -> outbox.append(new Closed(petition, later)));

        // One key stays in order: whatever was told before has arrived when this has.
        Eventually.holds(() -> heard.heard().stream()
                .anyMatch(event -> event.key().equals(petition) && event.at().equals(later)));
        assertEquals(2, heardOf(petition));
        assertEquals(
                4,
                Events.on(Topic.PETITION_EVENTS).stream()
                        .filter(event -> event.key().equals(petition))
                        .count());
    }

    @Test
    void setsAsideWhatNobodyCanDigestAndGoesOn() throws Exception {
        UUID petition = Ids.next();
        UUID bad = Ids.next();
        Events.send(bad, new GoalRaised(petition, 1, 2, 1, now));
        Events.send(new Closed(petition, now));

        Eventually.holds(() -> heardOf(petition) == 1);
        assertTrue(heard.failed() >= 5, "it was tried again");
        try (var connection = dataSource.getConnection();
                var result = connection
                        .createStatement()
                        .executeQuery("select count(*) from inbox_failure where event_id = '" + bad + "'")) {
            assertTrue(result.next());
            assertEquals(1, result.getInt(1));
        }
    }

    private long heardOf(UUID key) {
        return heard.heard().stream().filter(event -> event.key().equals(key)).count();
    }
}
