package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;

/** Takes a campaign off every public page, with all its updates. What is down already stays as it is. */
@ApplicationScoped
public class TakingDownCampaign {

    private final CampaignRows rows;
    private final Outbox outbox;
    private final Audit audit;

    TakingDownCampaign(CampaignRows rows, Outbox outbox, Audit audit) {
        this.rows = rows;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Done by {@code moderator}; 404 if there is no such campaign, or a draft only. */
    @Transactional
    public void takeDown(Actor moderator, UUID id, Takedown takedown) {
        Campaign campaign = rows.forChange(id).filter(Campaign::wasLaunched).orElseThrow(Problem::notFound);
        if (campaign.takenDown()) {
            return;
        }
        campaign.takeDown(takedown);
        outbox.append(campaign.takenDownEvent());
        audit.append(Act.of(moderator, "take-down", "campaign", id)
                .within(campaign.organizationId)
                .moving(CampaignState.LAUNCHED, CampaignState.TAKEN_DOWN)
                .because(takedown.takenDownReason().code(), takedown.takenDownWords()));
    }
}
