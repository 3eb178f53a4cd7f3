package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;
import org.imza.petition.RejectionReason;

/** Turns a petition down, in public and with a reason. */
@ApplicationScoped
class RejectingPetition {

    private final Decisions decisions;

    RejectingPetition(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The petition, rejected. {@code explanation} may be {@code null}; {@code seen} is the version that was read. */
    @Transactional
    public PetitionView reject(Actor actor, UUID id, RejectionReason reason, String explanation, long seen) {
        return decisions.take(
                Act.of(actor, "reject-petition", "petition", id).because(reason.code(), explanation),
                (petition, now) -> {
                    petition.demandVersion(seen);
                    petition.reject(reason, explanation, now);
                },
                PetitionEvents::rejected);
    }
}
