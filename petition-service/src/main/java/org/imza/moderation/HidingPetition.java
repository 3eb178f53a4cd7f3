package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.event.TakedownReason;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;

/** Takes a petition off every public page; nothing of it is lost. */
@ApplicationScoped
class HidingPetition {

    private final Decisions decisions;

    HidingPetition(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The petition, hidden. {@code words} may be {@code null}. */
    @Transactional
    public PetitionView hide(Actor actor, UUID id, TakedownReason reason, String words) {
        return decisions.take(
                Act.of(actor, "hide-petition", "petition", id).because(reason.code(), words),
                (petition, now) -> petition.hide(reason.code(), now),
                (view, now) -> PetitionEvents.hidden(view, reason.code(), now));
    }
}
