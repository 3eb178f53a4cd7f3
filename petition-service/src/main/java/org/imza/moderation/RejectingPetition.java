package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.session.Actor;
import org.imza.petition.Petition;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.RejectionReason;
import org.imza.petition.StoredPetitions;

/** Turns a petition down, in public and with a reason. */
@ApplicationScoped
class RejectingPetition {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RejectingPetition(StoredPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, rejected. {@code explanation} may be {@code null}; {@code seen} is the version that was read. */
    @Transactional
    public PetitionView reject(Actor actor, UUID id, RejectionReason reason, String explanation, long seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.demandVersion(seen);
        PetitionState before = petition.view().state();
        petition.reject(reason, explanation, now);
        PetitionView view = petitions.stored(petition);
        outbox.append(PetitionEvents.rejected(view, now));
        audit.append(Act.of(actor, "reject-petition", "petition", id)
                .within(view.organizationId())
                .moving(before, view.state())
                .because(reason.code(), explanation));
        return view;
    }
}
