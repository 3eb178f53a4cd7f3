package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;

/**
 * Keeps what somebody wrote, to be looked at before it is posted. The same form sent again changes the same draft,
 * and nothing once it is posted.
 */
@ApplicationScoped
class DraftingUpdate {

    private final UpdateRows rows;
    private final Pictures pictures;
    private final Updates updates;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Clock clock;

    DraftingUpdate(UpdateRows rows, Pictures pictures, Updates updates, Campaigns campaigns, Audit audit, Clock clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.updates = updates;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UpdateView draft(Actor actor, UUID campaignId, UUID id, UpdateText text) {
        CampaignView campaign = campaigns.forMember(actor, Permission.POST_UPDATES, campaignId);
        if (text.pictureId() != null
                && pictures.ofCampaign(campaignId, text.pictureId()).isEmpty()) {
            throw Problem.notFound();
        }
        rows.hold(id);
        CampaignUpdate update = rows.findByIdOptional(id).orElseGet(() -> begun(campaignId, id, text));
        if (!update.campaignId.equals(campaignId)) {
            throw Problem.notFound();
        }
        if (!update.posted()) {
            update.write(text);
            audit.append(Act.of(actor, "write", "update", id)
                    .within(campaign.organization().id())
                    .into(update.state));
        }
        return updates.view(campaign, update);
    }

    private CampaignUpdate begun(UUID campaignId, UUID id, UpdateText text) {
        CampaignUpdate update = new CampaignUpdate(id, campaignId, clock.instant());
        update.write(text);
        rows.persist(update);
        return update;
    }
}
