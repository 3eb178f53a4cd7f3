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

/** Lets the public see a translation that was added after publication. */
@ApplicationScoped
class ApprovingTranslation {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Clock clock;

    ApprovingTranslation(StoredPetitions petitions, Outbox outbox, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The petition with the translation. {@code seen} is the version of the words the moderator read. */
    @Transactional
    public PetitionView approve(UUID id, String tag, OptionalLong seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.approveTranslation(tag, seen, now);
        outbox.append(PetitionEvents.changed(petition.view(), now));
        return petition.view();
    }
}
