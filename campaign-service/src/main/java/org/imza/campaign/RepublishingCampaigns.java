package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;

/** Republishes launched campaigns as they are now; of those taken down, only that they are. */
@ApplicationScoped
class RepublishingCampaigns implements Republisher {

    private final OneByOne oneByOne;
    private final CampaignRows rows;

    RepublishingCampaigns(OneByOne oneByOne, CampaignRows rows) {
        this.oneByOne = oneByOne;
        this.rows = rows;
    }

    @Override
    public Republished republish() {
        return oneByOne.tell(
                "campaigns",
                () -> rows.list("state <> ?1 order by launchedAt", CampaignState.DRAFT).stream()
                        .map(campaign -> campaign.id)
                        .toList(),
                this::past);
    }

    private List<CampaignEvent> past(UUID id) {
        Campaign campaign = rows.forChange(id).orElseThrow();
        if (campaign.takenDown()) {
            return List.of(campaign.takenDownEvent());
        }
        return campaign.restoredAt == null
                ? List.of(campaign.launchedEvent(), campaign.changedEvent())
                : List.of(
                        campaign.launchedEvent(),
                        campaign.takenDownEvent(),
                        campaign.restoredEvent(),
                        campaign.changedEvent());
    }
}
