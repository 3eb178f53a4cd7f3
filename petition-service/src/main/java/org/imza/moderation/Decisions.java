package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.imza.event.PetitionEvent;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.petition.Petition;
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;

/**
 * What every decision about a petition has in common: its row is locked while it is taken, and what the others are told
 * and the audit trail keeps goes with it.
 */
@ApplicationScoped
class Decisions {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Decisions(StoredPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition after {@code step}, which moves it from one state to another. */
    @Transactional(TxType.MANDATORY)
    PetitionView take(
            Act act, BiConsumer<Petition, Instant> step, BiFunction<PetitionView, Instant, PetitionEvent> told) {
        return take(act, PetitionView::state, step, told);
    }

    /** The same, where {@code state} is what the trail keeps of before and after. */
    @Transactional(TxType.MANDATORY)
    PetitionView take(
            Act act,
            Function<PetitionView, Object> state,
            BiConsumer<Petition, Instant> step,
            BiFunction<PetitionView, Instant, PetitionEvent> told) {
        Instant now = clock.instant();
        PetitionView after = change(act, state, step, now);
        outbox.append(told.apply(after, now));
        return after;
    }

    /** The same, where nobody else has to be told. */
    @Transactional(TxType.MANDATORY)
    PetitionView take(Act act, Function<PetitionView, Object> state, BiConsumer<Petition, Instant> step) {
        return change(act, state, step, clock.instant());
    }

    private PetitionView change(
            Act act, Function<PetitionView, Object> state, BiConsumer<Petition, Instant> step, Instant now) {
        Petition petition = petitions.locked(act.subjectId());
        Object before = state.apply(petition.view());
        step.accept(petition, now);
        PetitionView after = petitions.stored(petition);
        audit.append(act.within(after.organizationId()).moving(before, state.apply(after)));
        return after;
    }
}
