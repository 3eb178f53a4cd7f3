package org.imza.signaturereview;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.imza.event.Event;
import org.imza.signature.StateChange;
import org.imza.signature.StateChangeEffect;

/** One more effect than there is, which notes what it is given, and fails if it is told to. */
@Singleton
@Priority(1)
class StateChangeRecorder implements StateChangeEffect {

    private final Queue<StateChange> recorded = new ConcurrentLinkedQueue<>();
    private volatile UUID failing;

    /** Fails for the petition with {@code id} from now on; {@code null} for none. */
    void failFor(UUID id) {
        failing = id;
    }

    /** What became of the signatures of a petition, in order. */
    List<StateChange> of(UUID petitionId) {
        return recorded.stream()
                .filter(change -> change.petition().id().equals(petitionId))
                .toList();
    }

    @Override
    public List<Event> apply(Connection connection, List<StateChange> changes) throws SQLException {
        if (changes.stream().anyMatch(change -> change.petition().id().equals(failing))) {
            throw new SQLException("made up");
        }
        recorded.addAll(changes);
        return List.of();
    }
}
