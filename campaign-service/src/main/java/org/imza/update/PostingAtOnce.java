package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;

/** Posts an update that nobody has seen as a draft: what cannot be posted leaves nothing behind. */
@ApplicationScoped
class PostingAtOnce {

    private final DraftingUpdate drafting;
    private final PostingUpdate posting;

    PostingAtOnce(DraftingUpdate drafting, PostingUpdate posting) {
        this.drafting = drafting;
        this.posting = posting;
    }

    @Transactional
    UpdateView post(Actor actor, UUID campaignId, UUID id, UpdateText text) {
        drafting.draft(actor, campaignId, id, text, any -> {});
        return posting.post(actor, campaignId, id, any -> {});
    }
}
