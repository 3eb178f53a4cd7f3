package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.event.CampaignEvent;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;

/** Republishes updates that were posted and not taken down. Nobody is mailed a second time. */
@ApplicationScoped
class RepublishingUpdates implements Republisher {

    private final OneByOne oneByOne;
    private final UpdateRows rows;
    private final Updates updates;
    private final Campaigns campaigns;

    RepublishingUpdates(OneByOne oneByOne, UpdateRows rows, Updates updates, Campaigns campaigns) {
        this.oneByOne = oneByOne;
        this.rows = rows;
        this.updates = updates;
        this.campaigns = campaigns;
    }

    @Override
    public Republished republish() {
        return oneByOne.tell(
                "updates",
                () -> rows.list("state <> ?1 order by postedAt", UpdateState.DRAFT).stream()
                        .map(update -> update.id)
                        .toList(),
                this::past);
    }

    private List<CampaignEvent> past(UUID id) {
        CampaignUpdate update = rows.findById(id);
        CampaignView campaign = campaigns.any(update.campaignId);
        if (!campaign.launched()) {
            return List.of();
        }
        if (update.takenDown()) {
            return List.of(TakingDownUpdate.event(campaign, update));
        }
        CampaignEvent posted = PostingUpdate.event(campaign, updates.view(campaign, update));
        return update.restoredAt == null
                ? List.of(posted)
                : List.of(posted, TakingDownUpdate.event(campaign, update), RestoringUpdate.event(campaign, update));
    }
}
