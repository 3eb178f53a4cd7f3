package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;

/** Hands a draft to the moderators. */
@ApplicationScoped
public class SubmittingPetition {

    private final OwnPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SubmittingPetition(OwnPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, waiting for a moderator from now on. */
    @Transactional
    public PetitionView submit(Actor actor, UUID id) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(actor, id);
        PetitionState before = petition.view().state();
        petition.submit(now);
        outbox.append(PetitionEvents.submitted(petition.view(), now));
        PetitionView submitted = petitions.stored(petition);
        audit.append(Act.of(actor, "submit-petition", "petition", id)
                .within(submitted.organizationId())
                .moving(before, submitted.state()));
        return submitted;
    }
}
