package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;

/** Makes a campaign public, once; asked again it stays as it is. */
@ApplicationScoped
class LaunchingCampaign {

    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LaunchingCampaign(Campaigns campaigns, Outbox outbox, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CampaignView launch(Actor actor, UUID id) {
        Campaign campaign = campaigns.forChange(actor, id);
        if (!campaign.launched()) {
            CampaignState before = campaign.state;
            campaign.launch(clock.instant());
            outbox.append(campaign.launchedEvent());
            audit.append(Act.of(actor, "launch", "campaign", id)
                    .within(campaign.organizationId)
                    .moving(before, campaign.state));
        }
        return campaigns.view(campaign);
    }
}
