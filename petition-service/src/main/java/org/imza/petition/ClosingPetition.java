package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;

/** Ends the collecting of signatures; the page and its count stay. */
@ApplicationScoped
public class ClosingPetition {

    private final OwnPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ClosingPetition(OwnPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, closed. */
    @Transactional
    public PetitionView close(Actor actor, UUID id) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(actor, id);
        PetitionState before = petition.view().state();
        petition.close(now);
        outbox.append(new PetitionEvent.Closed(id, now));
        PetitionView closed = petitions.stored(petition);
        audit.append(Act.of(actor, "close-petition", "petition", id)
                .within(closed.organizationId())
                .moving(before, closed.state()));
        return closed;
    }
}
