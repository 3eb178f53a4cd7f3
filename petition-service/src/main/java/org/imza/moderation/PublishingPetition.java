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
import org.imza.petition.StoredPetitions;
import org.imza.progress.ProgressBoard;

/** Opens a petition for signatures; its counter starts in the same transaction. */
@ApplicationScoped
class PublishingPetition {

    private final StoredPetitions petitions;
    private final ProgressBoard progress;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PublishingPetition(StoredPetitions petitions, ProgressBoard progress, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.progress = progress;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, open. {@code seen} is the version the moderator read. */
    @Transactional
    public PetitionView publish(Actor actor, UUID id, long seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.demandVersion(seen);
        PetitionState before = petition.view().state();
        petition.publish(now);
        PetitionView view = petitions.stored(petition);
        progress.start(id, view.initialGoal());
        outbox.append(PetitionEvents.published(view, now));
        audit.append(Act.of(actor, "publish-petition", "petition", id)
                .within(view.organizationId())
                .moving(before, view.state()));
        return view;
    }
}
