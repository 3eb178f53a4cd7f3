package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.petition.PetitionEvents;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;

/** Lets the public see a translation that was added after publication. */
@ApplicationScoped
class ApprovingTranslation {

    private final Decisions decisions;

    ApprovingTranslation(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The petition with the translation. {@code seen} is the version of the words the moderator read. */
    @Transactional
    public PetitionView approve(Actor actor, UUID id, String tag, long seen) {
        return decisions.take(
                Act.of(actor, "publish-translation", "petition", id),
                view -> state(view, tag),
                (petition, now) -> petition.approveTranslation(tag, seen, now),
                PetitionEvents::changed);
    }

    private static String state(PetitionView petition, String tag) {
        TextView text = petition.texts().get(tag);
        return tag + (text != null && text.approved() ? " public" : " waiting");
    }
}
