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

/** Puts a hidden petition back where it stood. */
@ApplicationScoped
class UnhidingPetition {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    UnhidingPetition(StoredPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, public again. {@code seen} is the version the moderator read. */
    @Transactional
    public PetitionView unhide(Actor actor, UUID id, long seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.demandVersion(seen);
        PetitionState before = petition.view().state();
        petition.restore(now);
        PetitionView view = petitions.stored(petition);
        outbox.append(PetitionEvents.restored(view, now));
        audit.append(Act.of(actor, "unhide-petition", "petition", id)
                .within(view.organizationId())
                .moving(before, view.state()));
        return view;
    }
}
