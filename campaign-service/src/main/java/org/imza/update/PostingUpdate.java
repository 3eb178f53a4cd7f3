package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.organization.FreeSlugs;
import org.imza.petitionsummary.PetitionView;

/** Puts an update on the campaign's page and has it mailed, once however often the button is pressed. */
@ApplicationScoped
class PostingUpdate {

    private final UpdateRows rows;
    private final Updates updates;
    private final Campaigns campaigns;
    private final FreeSlugs slugs;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PostingUpdate(
            UpdateRows rows,
            Updates updates,
            Campaigns campaigns,
            FreeSlugs slugs,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.updates = updates;
        this.campaigns = campaigns;
        this.slugs = slugs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code unlessChanged} refuses one that is not what was read: a mail cannot be called back. */
    @Transactional
    UpdateView post(Actor actor, UUID campaignId, UUID id, Consumer<UpdateView> unlessChanged) {
        CampaignView campaign = campaigns.forMember(actor, Permission.POST_UPDATES, campaignId);
        CampaignUpdate update = rows.forChange(campaignId, id).orElseThrow(Problem::notFound);
        if (update.posted()) {
            return updates.view(campaign, update);
        }
        if (update.takenDown()) {
            throw CampaignUpdate.unchangeable();
        }
        unlessChanged.accept(updates.view(campaign, update));
        if (!campaign.launched()) {
            throw Problem.wrongState("campaign-not-launched");
        }
        String slug = slugs.free(
                "update of " + campaignId, update.text.title(), "update", taken -> rows.taken(campaignId, taken));
        update.post(slug, clock.instant());
        UpdateView posted = updates.view(campaign, update);
        outbox.append(event(campaign, posted));
        audit.append(Act.of(actor, "post", "update", id)
                .within(campaign.organization().id())
                .moving(UpdateState.DRAFT, update.state));
        return posted;
    }

    static UpdatePosted event(CampaignView campaign, UpdateView update) {
        return new UpdatePosted(
                update.id(),
                campaign.id(),
                campaign.organization().id(),
                campaign.organization().name(),
                update.path(),
                campaign.languageTag(),
                update.text().title(),
                orNull(update.text().dateline()),
                update.text().body(),
                orNull(update.text().sourceName()),
                campaign.petitions().stream().map(PetitionView::id).toList(),
                update.postedAt());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
