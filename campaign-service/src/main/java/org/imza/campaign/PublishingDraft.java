package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Shows the public what was written beside what it reads; without such a draft all stays as it is. */
@ApplicationScoped
class PublishingDraft {

    private final Campaigns campaigns;
    private final TellingChanges changes;
    private final Audit audit;
    private final Clock clock;

    PublishingDraft(Campaigns campaigns, TellingChanges changes, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CampaignView publish(Actor actor, UUID id) {
        Campaign campaign = campaigns.forChange(actor, id);
        if (campaign.publishDraft(clock.instant())) {
            changes.tell(campaign);
            audit.append(Act.of(actor, "publish-draft", "campaign", id).within(campaign.organizationId));
        }
        return campaigns.view(campaign);
    }
}
