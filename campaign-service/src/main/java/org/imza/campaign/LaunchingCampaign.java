package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.outbox.Outbox;

/** Makes a campaign public, once; asked again it stays as it is. */
@ApplicationScoped
class LaunchingCampaign {

    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Clock clock;

    LaunchingCampaign(Campaigns campaigns, Outbox outbox, Clock clock) {
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    CampaignView launch(Actor actor, UUID id) {
        Campaign campaign = campaigns.forChange(actor, id);
        if (!campaign.launched()) {
            campaign.launch(clock.instant());
            outbox.append(campaign.launchedEvent());
        }
        return campaigns.view(campaign);
    }
}
