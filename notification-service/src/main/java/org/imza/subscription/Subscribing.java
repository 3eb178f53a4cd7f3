package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.SignatureEvent.Recipient;

/** Notes that somebody wants to hear more. Nothing is sent before they confirm. */
@ApplicationScoped
public class Subscribing {

    private final Supporters supporters;

    Subscribing(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Whoever signs again before confirming changes the language and the time of the same wish. */
    public void subscribe(UUID signatureId, UUID petitionId, String language, Recipient signer, Instant consentedAt) {
        Supporter supporter = supporters.withEmail(signer.email());
        Subscription subscription = Subscription.findById(signatureId);
        if (subscription == null) {
            subscription = new Subscription();
            subscription.signatureId = signatureId;
            subscription.petitionId = petitionId;
            subscription.supporterId = supporter.id;
        }
        subscription.language = language;
        subscription.consentedAt = consentedAt;
        subscription.withdrawal = supporters.keyOf(supporter).seal(signer.withdrawPath(), signatureId);
        subscription.persist();
    }
}
