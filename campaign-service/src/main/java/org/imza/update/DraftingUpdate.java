package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.gallery.DescribingPicture;
import org.imza.gallery.Gallery;
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
    private final Gallery gallery;
    private final DescribingPicture describing;
    private final Updates updates;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Clock clock;

    DraftingUpdate(
            UpdateRows rows,
            Gallery gallery,
            DescribingPicture describing,
            Updates updates,
            Campaigns campaigns,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.gallery = gallery;
        this.describing = describing;
        this.updates = updates;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code unlessChanged} refuses a draft that is not the one that was read. */
    @Transactional
    UpdateView draft(Actor actor, UUID campaignId, UUID id, UpdateText text, Consumer<UpdateView> unlessChanged) {
        CampaignView campaign = campaigns.forMember(actor, Permission.POST_UPDATES, campaignId);
        if (text.pictureId() != null) {
            gallery.hold(campaign.organization().id(), text.pictureId());
        }
        rows.hold(id);
        Optional<CampaignUpdate> before = rows.findByIdOptional(id);
        CampaignUpdate update = before.orElseGet(() -> begun(campaignId, id, text));
        if (!update.campaignId.equals(campaignId)) {
            throw Problem.notFound();
        }
        if (!update.posted()) {
            before.ifPresent(stored -> unlessChanged.accept(updates.view(campaign, stored)));
            update.write(text);
            describe(actor, campaign, text);
            audit.append(Act.of(actor, "write", "update", id)
                    .within(campaign.organization().id())
                    .into(update.state));
        }
        return updates.view(campaign, update);
    }

    /** What is said about a picture belongs to the picture. */
    private void describe(Actor actor, CampaignView campaign, UpdateText text) {
        if (text.pictureId() != null) {
            describing.describe(actor, text.pictureId(), campaign.languageTag(), text.pictureWords(), any -> {});
        }
    }

    private CampaignUpdate begun(UUID campaignId, UUID id, UpdateText text) {
        CampaignUpdate update = new CampaignUpdate(id, campaignId, clock.instant());
        update.write(text);
        rows.persist(update);
        return update;
    }
}
