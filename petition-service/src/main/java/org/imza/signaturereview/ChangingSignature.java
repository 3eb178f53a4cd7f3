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
import java.util.function.BooleanSupplier;
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
import org.imza.signature.SignatureState;
import org.imza.signature.StateChange;
import org.imza.signature.StateChangeEffects;

/**
 * Moves one signature by a moderator's hand: row, effects, events and trail in the current JTA transaction. For the many at
 * once there is {@code StateTransitions}.
 */
@ApplicationScoped
class ChangingSignature {

    private final DataSource dataSource;
    private final Petitions petitions;
    private final StateChangeEffects effects;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<PetitionChanged> changes;
    private final Clock clock;

    ChangingSignature(
            DataSource dataSource,
            Petitions petitions,
            StateChangeEffects effects,
            Outbox outbox,
            Audit audit,
            Event<PetitionChanged> changes,
            Clock clock) {
        this.dataSource = dataSource;
        this.petitions = petitions;
        this.effects = effects;
        this.outbox = outbox;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Has {@code move} change the subject of {@code act}; throws 409 if that says that there was nothing to do any more. */
    void change(
            UUID petitionId,
            SignatureState from,
            SignatureState to,
            BooleanSupplier move,
            Function<Instant, SignatureEvent> event,
            Act act) {
        SignablePetition petition = petitions.signable(petitionId).orElseThrow(Problem::notFound);
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<org.imza.event.Event> events = new ArrayList<>();
        if (!move.getAsBoolean()) {
            throw Problem.changedMeanwhile();
        }
        audit.append(act.within(petition.organizationId()).moving(from, to));
        try (Connection connection = dataSource.getConnection()) {
            events.add(event.apply(now));
            events.addAll(
                    effects.apply(connection, List.of(new StateChange(petition, from, to, List.of(act.subjectId())))));
        } catch (SQLException e) {
            throw new IllegalStateException("could not change a signature", e);
        }
        outbox.append(events.toArray(org.imza.event.Event[]::new));
        changes.fire(new PetitionChanged(petitionId));
    }
}
