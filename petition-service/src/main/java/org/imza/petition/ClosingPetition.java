package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.kit.access.Actor;
import org.imza.kit.outbox.Outbox;

/** Ends the collecting of signatures; the page and its count stay. */
@ApplicationScoped
public class ClosingPetition {

    private final OwnPetitions petitions;
    private final Outbox outbox;
    private final Clock clock;

    ClosingPetition(OwnPetitions petitions, Outbox outbox, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The petition, closed. */
    @Transactional
    public PetitionView close(Actor actor, UUID id) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(actor, id);
        petition.close(now);
        outbox.append(new PetitionEvent.Closed(id, now));
        return petitions.stored(petition);
    }
}
