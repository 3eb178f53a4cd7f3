package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;

/** Changes a campaign's words; beside those that are public, once it is launched. */
@ApplicationScoped
class EditingCampaign {

    private final Campaigns campaigns;
    private final Clock clock;

    EditingCampaign(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Transactional
    CampaignView edit(Actor actor, UUID id, CampaignText text) {
        Campaign campaign = campaigns.forChange(actor, id);
        campaign.write(text, clock.instant());
        return campaigns.view(campaign);
    }
}
