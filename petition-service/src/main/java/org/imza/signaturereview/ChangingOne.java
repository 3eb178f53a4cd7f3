package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.imza.event.SignatureEvent;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionChanged;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.progress.SignatureCounter;
import org.imza.progress.SignatureCounter.Change;

/**
 * Moves one signature by a moderator's hand: row, count, events and trail in the current JTA transaction. For the many at
 * once there is {@code ChangingStates}.
 */
@ApplicationScoped
class ChangingOne {

    private final DataSource dataSource;
    private final Petitions petitions;
    private final SignatureCounter counter;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<PetitionChanged> changes;
    private final Clock clock;

    ChangingOne(
            DataSource dataSource,
            Petitions petitions,
            SignatureCounter counter,
            Outbox outbox,
            Audit audit,
            Event<PetitionChanged> changes,
            Clock clock) {
        this.dataSource = dataSource;
        this.petitions = petitions;
        this.counter = counter;
        this.outbox = outbox;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The row's move; whether it did. */
    @FunctionalInterface
    interface Move {
        boolean in(Connection connection) throws SQLException;
    }

    /** Does it, or throws 409 if there is nothing to do any more. The count changes by {@code by}. */
    void change(UUID petitionId, Move move, long by, Function<Instant, SignatureEvent> event, Act act) {
        SignablePetition petition = petitions.signable(petitionId).orElseThrow(Problem::notFound);
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<org.imza.event.Event> events = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            if (!move.in(connection)) {
                throw Problem.changedMeanwhile();
            }
            events.add(event.apply(now));
            events.addAll(counter.apply(connection, List.of(new Change(petition, by))));
            audit.append(connection, List.of(act.within(petition.organizationId())));
        } catch (SQLException e) {
            throw new IllegalStateException("could not change a signature", e);
        }
        outbox.append(events.toArray(org.imza.event.Event[]::new));
        changes.fire(new PetitionChanged(petitionId));
    }
}
