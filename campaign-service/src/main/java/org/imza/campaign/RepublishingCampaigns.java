package org.imza.campaign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;

/** Tells again which campaigns were launched, and what they say now. */
@ApplicationScoped
class RepublishingCampaigns implements Republisher {

    private final CampaignRows rows;
    private final Outbox outbox;

    RepublishingCampaigns(CampaignRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    @ActivateRequestContext
    public Told republish() {
        List<UUID> launched = QuarkusTransaction.requiringNew()
                .call(() -> rows.list("state = ?1 order by launchedAt", CampaignState.LAUNCHED).stream()
                        .map(campaign -> campaign.id)
                        .toList());
        launched.forEach(id -> QuarkusTransaction.requiringNew().run(() -> retell(id)));
        return new Told("campaigns", 2L * launched.size());
    }

    private void retell(UUID id) {
        Campaign campaign = rows.forChange(id).orElseThrow();
        outbox.append(campaign.launchedEvent(), campaign.changedEvent());
    }
}
