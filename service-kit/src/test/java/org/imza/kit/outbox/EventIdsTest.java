package org.imza.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.imza.event.Event;
import org.imza.event.EventType;
import org.imza.event.PetitionEvent.Closed;
import org.imza.event.PetitionEvent.GoalRaised;
import org.imza.event.PetitionEvent.MilestoneReached;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.kit.id.Ids;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    private final UUID key = Ids.next();
    private final Instant at = Instant.parse("2026-11-21T10:00:00.123456Z");

    @Test
    void areTheSameForTheSameFactHoweverItIsSealed() {
        assertEquals(
                idOf(new Submitted(key, key, "slug", "Title", "en", true, "sealed once", at)),
                idOf(new Submitted(key, key, "slug", "Title", "en", true, "sealed again", at)));
    }

    @Test
    void differByTypeKeyTimeAndWhatElseTellsFactsApart() {
        Set<UUID> ids = new HashSet<>();
        ids.add(idOf(new Closed(key, at)));
        ids.add(idOf(new Closed(Ids.next(), at)));
        ids.add(idOf(new Closed(key, at.plusNanos(1_000))));
        ids.add(idOf(new GoalRaised(key, 100, 200, 100, at)));
        ids.add(idOf(new GoalRaised(key, 200, 500, 200, at)));
        ids.add(idOf(new MilestoneReached(key, key, "slug", "en", "Title", 100, 200, at, null)));
        ids.add(idOf(new MilestoneReached(key, key, "slug", "en", "Title", 200, 500, at, null)));
        assertEquals(7, ids.size());
    }

    /** Once released it may not change, or republished events are taken for news. */
    @Test
    void stayWhatTheyWere() {
        UUID id = idOf(new Closed(UUID.fromString("019a0000-0000-7000-8000-000000000001"), at));
        assertEquals(UUID.fromString("01a1fd8c-697b-788e-a506-36d112a7016f"), id);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(at.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    private static UUID idOf(Event event) {
        return EventIds.of(event, EventType.of(event.getClass()));
    }
}
