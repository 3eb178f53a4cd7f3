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
import org.imza.petition.RejectionReason;
import org.imza.petition.StoredPetitions;

/** Turns a petition down, in public and with a reason. */
@ApplicationScoped
class RejectingPetition {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Clock clock;

    RejectingPetition(StoredPetitions petitions, Outbox outbox, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The petition, rejected. {@code explanation} may be {@code null}; {@code seen} is the version that was read. */
    @Transactional
    public PetitionView reject(UUID id, RejectionReason reason, String explanation, OptionalLong seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.demandVersion(seen);
        petition.reject(reason, explanation, now);
        outbox.append(PetitionEvents.rejected(petition.view(), now));
        return petition.view();
    }
}
