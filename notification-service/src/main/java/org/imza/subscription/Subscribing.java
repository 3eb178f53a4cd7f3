package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Notes that somebody wants to hear more. Nothing is sent before they confirm. */
@ApplicationScoped
public class Subscribing {

    private final Supporters supporters;

    Subscribing(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Whoever signs again before confirming changes the language and the time of the same wish. */
    public void subscribe(UUID signatureId, UUID petitionId, String language, String email, Instant consentedAt) {
        Subscription subscription = Subscription.findById(signatureId);
        if (subscription == null) {
            subscription = new Subscription();
            subscription.signatureId = signatureId;
            subscription.petitionId = petitionId;
            subscription.supporterId = supporters.withEmail(email).id;
        }
        subscription.language = language;
        subscription.consentedAt = consentedAt;
        subscription.persist();
    }
}
