package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;

/** Notes that somebody wants to hear more. Nothing is sent before they confirm. */
@ApplicationScoped
public class Subscribing {

    private final Supporters supporters;

    Subscribing(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Anyone who signs again before confirming changes the language and the time of the same wish. */
    public void subscribe(SubscriptionRequest request) {
        Supporter supporter = supporters.withEmail(request.email());
        Subscription subscription = Subscription.findById(request.signatureId());
        if (subscription == null) {
            subscription = new Subscription();
            subscription.signatureId = request.signatureId();
            subscription.petitionId = request.petitionId();
            subscription.supporterId = supporter.id;
        }
        subscription.language = request.language();
        subscription.consentedAt = request.consentedAt();
        subscription.withdrawal = supporters.keyOf(supporter).seal(request.withdrawPath(), request.signatureId());
        subscription.persist();
    }
}
