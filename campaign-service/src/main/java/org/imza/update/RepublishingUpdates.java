package org.imza.update;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;

/** Tells again what organizers posted. Who was written to is not written to again. */
@ApplicationScoped
class RepublishingUpdates implements Republisher {

    private final UpdateRows rows;
    private final Updates updates;
    private final Campaigns campaigns;
    private final Outbox outbox;

    RepublishingUpdates(UpdateRows rows, Updates updates, Campaigns campaigns, Outbox outbox) {
        this.rows = rows;
        this.updates = updates;
        this.campaigns = campaigns;
        this.outbox = outbox;
    }

    @Override
    @ActivateRequestContext
    public Told republish() {
        List<UUID> posted = QuarkusTransaction.requiringNew()
                .call(() -> rows.list("state = ?1 order by postedAt", UpdateState.POSTED).stream()
                        .map(update -> update.id)
                        .toList());
        posted.forEach(id -> QuarkusTransaction.requiringNew().run(() -> retell(id)));
        return new Told("updates", posted.size());
    }

    private void retell(UUID id) {
        CampaignUpdate update = rows.findById(id);
        CampaignView campaign = campaigns.any(update.campaignId);
        outbox.append(PostingUpdate.event(campaign, updates.view(campaign, update)));
    }
}
