package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Changes a campaign's words; the public sees it at once when it is launched. */
@ApplicationScoped
class EditingCampaign {

    private final Campaigns campaigns;
    private final TellingChanges changes;
    private final Audit audit;
    private final Clock clock;

    EditingCampaign(Campaigns campaigns, TellingChanges changes, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CampaignView edit(Actor actor, UUID id, CampaignText text) {
        Campaign campaign = campaigns.forChange(actor, id);
        campaign.write(text, clock.instant());
        changes.tell(campaign);
        audit.append(Act.of(actor, "edit", "campaign", id)
                .within(campaign.organizationId)
                .moving(campaign.state, campaign.state));
        return campaigns.view(campaign);
    }
}
