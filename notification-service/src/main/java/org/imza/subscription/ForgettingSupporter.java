package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imza.suppression.AddressForgotten;

/**
 * Destroys a supporter's key, with it all that is sealed under it, and what they follow. News that wait for them are
 * cancelled when their turn comes: nobody is left to send them to.
 */
@ApplicationScoped
class ForgettingSupporter {

    private final Supporters supporters;

    ForgettingSupporter(Supporters supporters) {
        this.supporters = supporters;
    }

    void forget(@Observes AddressForgotten address) {
        supporters.withFingerprint(address.fingerprint()).ifPresent(supporter -> {
            Subscription.delete("supporterId", supporter.id);
            supporters.delete(supporter);
        });
    }
}
