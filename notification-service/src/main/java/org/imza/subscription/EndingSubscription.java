package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ends what a signature brought about, and forgets the address when nothing else needs it. */
@ApplicationScoped
public class EndingSubscription {

    private final Supporters supporters;

    EndingSubscription(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Does nothing for signers who did not ask. */
    public void end(UUID signatureId) {
        Subscription subscription = Subscription.findById(signatureId);
        if (subscription != null) {
            subscription.delete();
            supporters.flush();
            supporters.forgetUnlessFollowing(List.of(subscription.supporterId));
        }
    }
}
