package org.imza.local.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.event.Event;
import org.imza.event.PetitionEvent.GoalRaised;
import org.imza.event.PetitionEvent.MilestoneReached;
import org.imza.event.ProgressEvent.Counted;
import org.imza.event.SignatureEvent.Confirmed;
import org.imza.event.SignatureEvent.Submitted;

/** What was acknowledged, held against the database and the broker. */
final class Promises {
    private final Ground ground;
    private final Petition petition;
    private final Crowd crowd;

    Promises(Ground ground, Petition petition, Crowd crowd) {
        this.ground = ground;
        this.petition = petition;
        this.crowd = crowd;
    }

    /** Waits until nothing is on its way any more. */
    Promises awaitRest() throws Exception {
        Until.holds(
                "everybody has confirmed; failures: " + crowd.failures().size(),
                () -> crowd.done()
                        && ground.number(
                                        "select count(*) from signature where petition_id = ? and state = 1",
                                        petition.id())
                                == 0);
        Until.holds("the others know the final count", () -> ground.number("""
                        select count(*) from petition_announcement a join petition_counter c using (petition_id)
                        where petition_id = ? and a.signatures = c.signatures""", petition.id()) == 1);
        Until.holds("the outbox is empty", () -> ground.number("select count(*) from outbox") == 0);
        return this;
    }

    void areKept() throws Exception {
        List<Event> events = withoutRepetitions(crowd.told().all());
        Set<UUID> stored = ids("select id from signature where petition_id = ?");
        Set<UUID> confirmed = ids("select id from signature where petition_id = ? and state = 2");
        long count = ground.number("select signatures from petition_counter where petition_id = ?", petition.id());
        checkStored(stored, events);
        checkConfirmed(confirmed, events);
        assertEquals(confirmed.size(), count, "the count is not the number of confirmed signatures");
        assertEquals(
                stored.size(),
                ground.number("select count(distinct fingerprint) from signature where petition_id = ?", petition.id()),
                "a person is stored twice");
        checkLadder(count, events);
        List<Long> told = only(Counted.class, events).map(Counted::signatures).toList();
        assertEquals(told.stream().sorted().toList(), told, "the count was told out of order");
        assertEquals(count, told.getLast(), "the others know another count");
    }

    private void checkStored(Set<UUID> stored, List<Event> events) {
        Map<UUID, String> mailed = new HashMap<>();
        only(Submitted.class, events)
                .forEach(one -> mailed.put(
                        one.signatureId(), crowd.told().recipient(one).email()));
        assertEquals(stored, mailed.keySet(), "not exactly what is stored was told to the others");
        assertEquals(stored.size(), Set.copyOf(mailed.values()).size(), "an address is stored twice");
        Set<String> lost = new HashSet<>(crowd.signed());
        lost.removeAll(mailed.values());
        assertTrue(lost.isEmpty(), () -> lost.size() + " signatures were acknowledged and lost");
    }

    private void checkConfirmed(Set<UUID> confirmed, List<Event> events) {
        List<UUID> told =
                only(Confirmed.class, events).map(Confirmed::signatureId).toList();
        assertEquals(confirmed, Set.copyOf(told), "not exactly what is confirmed was told to the others");
        assertEquals(confirmed.size(), told.size(), "a signature was confirmed twice");
        Set<UUID> lost = new HashSet<>(crowd.confirmed());
        lost.removeAll(confirmed);
        assertTrue(lost.isEmpty(), () -> lost.size() + " confirmations were acknowledged and lost");
        Set<UUID> submitted = new HashSet<>();
        for (Event event : events) {
            if (event instanceof Submitted one) {
                submitted.add(one.signatureId());
            } else if (event instanceof Confirmed one) {
                assertTrue(submitted.contains(one.signatureId()), "confirmed before it was submitted");
            }
        }
    }

    /** Each number is told once and upwards, and each goal follows the one before. */
    private void checkLadder(long count, List<Event> events) throws Exception {
        List<Long> expected = Stream.of(100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L)
                .filter(step -> step <= count)
                .toList();
        List<Long> reached = only(MilestoneReached.class, events)
                .map(MilestoneReached::milestone)
                .toList();
        assertEquals(expected, reached, "milestones");
        long goal = 100;
        for (GoalRaised raised : only(GoalRaised.class, events).toList()) {
            assertEquals(goal, raised.previousGoal(), "a goal was raised twice, or out of order");
            goal = raised.goal();
        }
        assertEquals(
                ground.number("select goal from petition_counter where petition_id = ?", petition.id()),
                goal,
                "the others know another goal");
    }

    /** At least once is what the broker promises; consumers know what they have by its id. */
    private List<Event> withoutRepetitions(List<Told.Heard> heard) {
        Set<String> known = new HashSet<>();
        List<Event> events = new ArrayList<>();
        for (Told.Heard one : heard) {
            if (known.add(one.id())) {
                events.add(one.event());
            }
        }
        return events;
    }

    private <T extends Event> Stream<T> only(Class<T> type, List<Event> events) {
        return events.stream().filter(type::isInstance).map(type::cast).filter(this::ofThisPetition);
    }

    private boolean ofThisPetition(Event event) {
        return switch (event) {
            case Submitted one -> one.petitionId().equals(petition.id());
            case Confirmed one -> one.petitionId().equals(petition.id());
            default -> event.key().equals(petition.id());
        };
    }

    private Set<UUID> ids(String sql) throws Exception {
        return Set.copyOf(ground.column(UUID.class, sql, petition.id()));
    }
}
