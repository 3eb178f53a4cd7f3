package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionView;

/** Decides whether what a petition's signers leave waits for a moderator before others read it. */
@ApplicationScoped
class SettingReview {

    private final Decisions decisions;

    SettingReview(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The petition, from now on so. */
    @Transactional
    public PetitionView set(Actor actor, UUID id, ReviewSettings settings) {
        return decisions.take(
                Act.of(actor, "set-review-of-signers", "petition", id),
                SettingReview::state,
                (petition, now) -> petition.reviewSigners(settings.commentsReviewed(), settings.namesReviewed(), now));
    }

    private static String state(PetitionView petition) {
        return "comments " + (petition.commentsReviewed() ? "reviewed" : "at once") + ", names "
                + (petition.namesReviewed() ? "reviewed" : "at once");
    }
}
