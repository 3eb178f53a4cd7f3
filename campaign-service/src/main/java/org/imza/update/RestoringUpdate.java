package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.event.CampaignEvent.UpdateRestored;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/** Puts an update that was taken down back under its old address. Nobody is mailed it again. */
@ApplicationScoped
public class RestoringUpdate {

    private final UpdateRows rows;
    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RestoringUpdate(UpdateRows rows, Campaigns campaigns, Outbox outbox, Audit audit, Clock clock) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Done by {@code moderator}; 404 if there is no such update, or a draft only. */
    @Transactional
    public void restore(Actor moderator, UUID campaignId, UUID id) {
        CampaignUpdate update =
                rows.forChange(campaignId, id).filter(CampaignUpdate::wasPosted).orElseThrow(Problem::notFound);
        if (!update.takenDown()) {
            return;
        }
        CampaignView campaign = campaigns.any(campaignId);
        update.restore(clock.instant());
        outbox.append(event(campaign, update));
        audit.append(Act.of(moderator, "restore", "update", id)
                .within(campaign.organization().id())
                .moving(UpdateState.TAKEN_DOWN, UpdateState.POSTED));
    }

    static UpdateRestored event(CampaignView campaign, CampaignUpdate update) {
        return new UpdateRestored(
                update.id, campaign.id(), campaign.organization().id(), update.restoredAt);
    }
}
