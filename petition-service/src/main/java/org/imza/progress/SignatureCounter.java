package org.imza.progress;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.event.Event;
import org.imza.event.PetitionEvent.GoalRaised;
import org.imza.petition.SignablePetition;
import org.imza.signature.StateChange;
import org.imza.signature.StateChangeEffect;

/** Counts signatures in the transaction that changes them, and raises the goal in the one that reaches it. */
@Singleton
@Priority(1_000)
class SignatureCounter implements StateChangeEffect {

    private final Clock clock;

    SignatureCounter(Clock clock) {
        this.clock = clock;
    }

    /** By how much a petition's count changes. */
    private record Change(SignablePetition petition, long by) {

        Change plus(Change other) {
            return new Change(petition, by + other.by);
        }
    }

    /** Locks the counters in the same order for all callers, until {@code connection} commits. */
    @Override
    public List<Event> apply(Connection connection, List<StateChange> changes) throws SQLException {
        Map<UUID, Change> byPetition = changes.stream()
                .filter(change -> change.counted() != 0)
                .collect(Collectors.toMap(
                        change -> change.petition().id(),
                        change -> new Change(change.petition(), change.counted()),
                        Change::plus));
        if (byPetition.isEmpty()) {
            return List.of();
        }
        Map<UUID, Progress> before = CounterRows.lock(connection, byPetition.keySet());
        List<Event> events = new ArrayList<>();
        List<CounterRows.Row> after = new ArrayList<>();
        for (Change change : byPetition.values()) {
            Progress old = before.get(change.petition().id());
            Progress now = moved(old, change.by());
            after.add(new CounterRows.Row(change.petition().id(), now));
            events.addAll(told(connection, change.petition(), old, now));
        }
        CounterRows.write(connection, after);
        return events;
    }

    private static Progress moved(Progress old, long by) {
        long signatures = Math.addExact(old.signatures(), by);
        return new Progress(signatures, GoalLadder.goalAt(signatures, old.goal()));
    }

    private List<Event> told(Connection connection, SignablePetition petition, Progress old, Progress now)
            throws SQLException {
        Instant at = clock.instant();
        List<Event> events = new ArrayList<>();
        if (now.goal() != old.goal()) {
            events.add(new GoalRaised(petition.id(), old.goal(), now.goal(), now.signatures(), at));
        }
        Collection<Long> reached = GoalLadder.reached(old.signatures(), now.signatures(), old.goal());
        for (long milestone : Milestones.firstReached(connection, petition.id(), reached)) {
            events.add(Milestones.reached(petition, milestone, now.goal(), at));
        }
        return events;
    }
}
