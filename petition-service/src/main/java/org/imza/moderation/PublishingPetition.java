package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;
import org.imza.progress.ProgressBoard;
import org.imza.signature.CreatingKey;

/** Opens a petition for signatures; their key and their counter begin in the same transaction. */
@ApplicationScoped
class PublishingPetition {

    private final Decisions decisions;
    private final CreatingKey key;
    private final ProgressBoard progress;

    PublishingPetition(Decisions decisions, CreatingKey key, ProgressBoard progress) {
        this.decisions = decisions;
        this.key = key;
        this.progress = progress;
    }

    /** The petition, open. {@code seen} is the version the moderator read. */
    @Transactional
    public PetitionView publish(Actor actor, UUID id, long seen) {
        return decisions.take(
                Act.of(actor, "publish-petition", "petition", id),
                (petition, now) -> {
                    petition.demandVersion(seen);
                    petition.publish(now);
                    key.create(id);
                    progress.start(id, petition.view().initialGoal());
                },
                PetitionEvents::published);
    }
}
