package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.event.TakedownReason;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionView;
import org.imza.signature.DestroyingKey;

/** Destroys what is known of the persons who signed a petition. Their number stays. There is no undo. */
@ApplicationScoped
class ErasingSigners {

    private final Decisions decisions;
    private final DestroyingKey key;

    ErasingSigners(Decisions decisions, DestroyingKey key) {
        this.decisions = decisions;
        this.key = key;
    }

    /** The petition, which takes no more signatures. {@code words} may be {@code null}. */
    @Transactional
    public PetitionView erase(Actor actor, UUID id, TakedownReason reason, String words) {
        return decisions.take(
                Act.of(actor, "erase-signers", "petition", id).because(reason.code(), words),
                (petition, now) -> {
                    petition.eraseSigners(now);
                    key.destroy(id);
                },
                (view, now) -> new PetitionEvent.SignersErased(id, now));
    }
}
