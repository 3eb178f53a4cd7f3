package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;

/** Changes a campaign's words; the public sees it at once when it is launched. */
@ApplicationScoped
class EditingCampaign {

    private final Campaigns campaigns;
    private final TellingChanges changes;
    private final Clock clock;

    EditingCampaign(Campaigns campaigns, TellingChanges changes, Clock clock) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CampaignView edit(Actor actor, UUID id, CampaignText text) {
        Campaign campaign = campaigns.forChange(actor, id);
        campaign.write(text, clock.instant());
        changes.tell(campaign);
        return campaigns.view(campaign);
    }
}
