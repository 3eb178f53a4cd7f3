package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/** Puts a campaign that was taken down back under its old address. */
@ApplicationScoped
public class RestoringCampaign {

    private final CampaignRows rows;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RestoringCampaign(CampaignRows rows, Outbox outbox, Audit audit, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Done by {@code moderator}; 404 if there is no such campaign, or a draft only. */
    @Transactional
    public void restore(Actor moderator, UUID id) {
        Campaign campaign = rows.forChange(id).filter(Campaign::wasLaunched).orElseThrow(Problem::notFound);
        if (!campaign.takenDown()) {
            return;
        }
        campaign.restore(clock.instant());
        outbox.append(campaign.restoredEvent());
        audit.append(Act.of(moderator, "restore", "campaign", id)
                .within(campaign.organizationId)
                .moving(CampaignState.TAKEN_DOWN, CampaignState.LAUNCHED));
    }
}
