package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.session.Actor;
import org.imza.petition.Petition;
import org.imza.petition.PetitionView;
import org.imza.petition.StoredPetitions;

/** Decides whether what a petition's signers leave waits for a moderator before others read it. */
@ApplicationScoped
class SettingReview {

    private final StoredPetitions petitions;
    private final Audit audit;
    private final Clock clock;

    SettingReview(StoredPetitions petitions, Audit audit, Clock clock) {
        this.petitions = petitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The petition, from now on so. */
    @Transactional
    public PetitionView set(Actor actor, UUID id, ReviewSettings settings) {
        Petition petition = petitions.locked(id);
        PetitionView before = petition.view();
        petition.reviewSigners(settings.commentsReviewed(), settings.namesReviewed(), clock.instant());
        PetitionView view = petitions.stored(petition);
        audit.append(Act.of(actor, "set-review-of-signers", "petition", id)
                .within(view.organizationId())
                .moving(words(before), words(view)));
        return view;
    }

    private static String words(PetitionView petition) {
        return "comments " + (petition.commentsReviewed() ? "reviewed" : "at once") + ", names "
                + (petition.namesReviewed() ? "reviewed" : "at once");
    }
}
