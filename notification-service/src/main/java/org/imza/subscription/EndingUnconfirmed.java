package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends what a signature asked for and nobody confirmed; what is confirmed stays. */
@ApplicationScoped
public class EndingUnconfirmed {

    private final EndingSubscription ending;

    EndingUnconfirmed(EndingSubscription ending) {
        this.ending = ending;
    }

    /** Does nothing for signers who did not ask. */
    public void end(UUID signatureId) {
        Subscription subscription = Subscription.findById(signatureId);
        if (subscription != null && subscription.pending()) {
            ending.end(signatureId);
        }
    }
}
