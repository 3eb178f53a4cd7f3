package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.outbox.Outbox;

/** Publishes what changed about a campaign, once it is public. */
@ApplicationScoped
class TellingChanges {

    private final Outbox outbox;

    TellingChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Campaign campaign) {
        if (campaign.launched()) {
            outbox.append(campaign.changedEvent());
        }
    }
}
