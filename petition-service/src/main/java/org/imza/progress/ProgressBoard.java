package org.imza.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.outbox.Outbox;

/** Where a petition's count and goal are begun and read. */
@ApplicationScoped
public class ProgressBoard {

    private static final Progress NOT_STARTED = new Progress(0, GoalLadder.above(0));

    private final DataSource dataSource;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Clock clock;

    ProgressBoard(DataSource dataSource, Announcements announcements, Outbox outbox, Clock clock) {
        this.dataSource = dataSource;
        this.announcements = announcements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Begins to count a petition at zero, in the JTA transaction that publishes it. {@code initialGoal} may be any
     * number above zero.
     */
    public void start(UUID petitionId, long initialGoal) {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection()) {
            CounterRows.start(connection, petitionId, initialGoal);
            Milestones.start(connection, petitionId);
        } catch (SQLException e) {
            throw new IllegalStateException("could not begin to count " + petitionId, e);
        }
        announcements.start(petitionId, initialGoal, now);
        outbox.append(new Counted(petitionId, 0, initialGoal, now));
    }

    /** How far a petition is; nothing of 100 if it never was published. */
    public Progress of(UUID petitionId) {
        return of(List.of(petitionId)).getOrDefault(petitionId, NOT_STARTED);
    }

    /** How far these petitions are, as of one moment; what never was published is left out. */
    public Map<UUID, Progress> of(Collection<UUID> petitionIds) {
        try (Connection connection = dataSource.getConnection()) {
            return CounterRows.read(connection, petitionIds);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the count", e);
        }
    }
}
