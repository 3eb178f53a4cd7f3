package org.imza.kit.republish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.event.PetitionEvent.Closed;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OneByOneIT {

    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    OneByOne oneByOne;

    @Test
    void republishesTheRestWhenOneCannotBe() {
        UUID first = Ids.next();
        UUID broken = Ids.next();
        UUID last = Ids.next();
        List<UUID> tried = new ArrayList<>();

        assertThrows(
                IllegalStateException.class,
                () -> oneByOne.tell("things", () -> List.of(first, broken, last), id -> {
                    tried.add(id);
                    if (id.equals(broken)) {
                        throw new IllegalStateException("no");
                    }
                    return List.of(new Closed(id, PAST));
                }));

        assertEquals(List.of(first, broken, last), tried);
        Events.await(Closed.class, Topic.PETITION_EVENTS, event -> event.key().equals(first));
        Events.await(Closed.class, Topic.PETITION_EVENTS, event -> event.key().equals(last));
    }

    @Test
    void saysHowManyWereRepublished() {
        UUID one = Ids.next();
        UUID none = Ids.next();

        Republisher.Republished told = oneByOne.tell(
                "things",
                () -> List.of(one, none),
                id -> id.equals(one) ? List.of(new Closed(id, PAST), new Closed(id, PAST.plusSeconds(1))) : List.of());

        assertEquals(new Republisher.Republished("things", 2), told);
        Events.await(Closed.class, Topic.PETITION_EVENTS, event -> event.equals(new Closed(one, PAST.plusSeconds(1))));
        assertTrue(Events.on(Topic.PETITION_EVENTS).stream()
                .noneMatch(event -> event.key().equals(none)));
    }
}
