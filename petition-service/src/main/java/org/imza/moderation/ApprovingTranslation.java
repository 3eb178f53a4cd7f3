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
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;

/** Lets the public see a translation that was added after publication. */
@ApplicationScoped
class ApprovingTranslation {

    private final StoredPetitions petitions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ApprovingTranslation(StoredPetitions petitions, Outbox outbox, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition with the translation. {@code seen} is the version of the words the moderator read. */
    @Transactional
    public PetitionView approve(Actor actor, UUID id, String tag, long seen) {
        Instant now = clock.instant();
        Petition petition = petitions.locked(id);
        petition.approveTranslation(tag, seen, now);
        PetitionView view = petitions.stored(petition);
        outbox.append(PetitionEvents.changed(view, now));
        audit.append(Act.of(actor, "publish-translation", "petition", id)
                .within(view.organizationId())
                .moving(tag + " waiting", tag + " public"));
        return view;
    }
}
