package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;

/** Puts a hidden petition back where it stood. */
@ApplicationScoped
class UnhidingPetition {

    private final Decisions decisions;

    UnhidingPetition(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The petition, public again. {@code seen} is the version the moderator read. */
    @Transactional
    public PetitionView unhide(Actor actor, UUID id, long seen) {
        return decisions.take(
                Act.of(actor, "unhide-petition", "petition", id),
                (petition, now) -> {
                    petition.demandVersion(seen);
                    petition.restore(now);
                },
                PetitionEvents::restored);
    }
}
