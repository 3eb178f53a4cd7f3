package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;

/** Notes that somebody wants to hear more. Nothing is sent before they confirm. */
@ApplicationScoped
public class Subscribing {

    private final Supporters supporters;

    Subscribing(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Whoever signs again before confirming changes the language and the time of the same wish. */
    public void subscribe(Wish wish) {
        Supporter supporter = supporters.withEmail(wish.email());
        Subscription subscription = Subscription.findById(wish.signatureId());
        if (subscription == null) {
            subscription = new Subscription();
            subscription.signatureId = wish.signatureId();
            subscription.petitionId = wish.petitionId();
            subscription.supporterId = supporter.id;
        }
        subscription.language = wish.language();
        subscription.consentedAt = wish.consentedAt();
        subscription.withdrawal = supporters.keyOf(supporter).seal(wish.withdrawPath(), wish.signatureId());
        subscription.persist();
    }
}
