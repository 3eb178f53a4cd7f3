package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

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
    UpdateView post(UUID campaignId, UUID id, UUID accountId, UpdateText text) {
        drafting.draft(campaignId, id, accountId, text);
        return posting.post(campaignId, id, accountId);
    }
}
