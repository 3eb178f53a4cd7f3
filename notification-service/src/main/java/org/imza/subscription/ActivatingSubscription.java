package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.suppression.Suppressions;

/** Lets a confirmed signer's wish to hear more take effect. */
@ApplicationScoped
public class ActivatingSubscription {

    private final Supporters supporters;
    private final Suppressions suppressions;

    ActivatingSubscription(Supporters supporters, Suppressions suppressions) {
        this.supporters = supporters;
        this.suppressions = suppressions;
    }

    /** Does nothing for signers who did not ask. The confirmation came by mail, so the mailbox is alive. */
    public void activate(UUID signatureId) {
        Subscription subscription = Subscription.findById(signatureId);
        if (subscription != null) {
            subscription.activate();
            suppressions.mailboxLives(supporters.findById(subscription.supporterId).fingerprint);
        }
    }
}
