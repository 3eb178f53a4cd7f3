package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;

/** Takes an update off every public page; mails that have not gone out will not. What is down already stays as it is. */
@ApplicationScoped
public class TakingDownUpdate {

    private final UpdateRows rows;
    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Audit audit;

    TakingDownUpdate(UpdateRows rows, Campaigns campaigns, Outbox outbox, Audit audit) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Done by {@code moderator}; 404 if there is no such update, or a draft only. */
    @Transactional
    public void takeDown(Actor moderator, UUID campaignId, UUID id, Takedown takedown) {
        CampaignUpdate update =
                rows.forChange(campaignId, id).filter(CampaignUpdate::wasPosted).orElseThrow(Problem::notFound);
        if (update.takenDown()) {
            return;
        }
        CampaignView campaign = campaigns.any(campaignId);
        update.takeDown(takedown);
        outbox.append(event(campaign, update));
        audit.append(Act.of(moderator, "take-down", "update", id)
                .within(campaign.organization().id())
                .moving(UpdateState.POSTED, UpdateState.TAKEN_DOWN)
                .because(takedown.takenDownReason().code(), takedown.takenDownWords()));
    }

    static UpdateTakenDown event(CampaignView campaign, CampaignUpdate update) {
        return new UpdateTakenDown(
                update.id,
                campaign.id(),
                campaign.organization().id(),
                update.takedown.takenDownReason().code(),
                update.takedown.takenDownAt());
    }
}
