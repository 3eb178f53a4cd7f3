package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Forgets what was written beside what the public reads. */
@ApplicationScoped
class DiscardingDraft {

    private final Campaigns campaigns;
    private final Audit audit;

    DiscardingDraft(Campaigns campaigns, Audit audit) {
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** {@code unlessChanged} refuses a campaign that is not the one that was read. */
    @Transactional
    CampaignView discard(Actor actor, UUID id, Consumer<CampaignView> unlessChanged) {
        Campaign campaign = campaigns.forChange(actor, id);
        unlessChanged.accept(campaigns.view(campaign));
        campaign.discardDraft();
        audit.append(Act.of(actor, "discard-draft", "campaign", id).within(campaign.organizationId));
        return campaigns.view(campaign);
    }
}
