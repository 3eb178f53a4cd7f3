package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.imza.kit.outbox.Outbox;
import org.imza.petition.Petition;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;
import org.imza.progress.ProgressBoard;

/** Opens a petition for signatures; its counter starts in the same transaction. */
@ApplicationScoped
class PublishingPetition {

    private final StoredPetitions petitions;
    private final ProgressBoard progress;
    private final Outbox outbox;
    private final Clock clock;

    PublishingPetition(StoredPetitions petitions, ProgressBoard progress, Outbox outbox, Clock clock) {
        this.petitions = petitions;
        this.progress = progress;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The petition, open. {@code seen} is the version the moderator read, if the caller knows. */
    @Transactional
    public PetitionView publish(UUID id, OptionalLong seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.demandVersion(seen);
        petition.publish(now);
        PetitionView view = petition.view();
        petitions.store();
        progress.start(id, view.initialGoal());
        outbox.append(PetitionEvents.published(view, now));
        return view;
    }
}
