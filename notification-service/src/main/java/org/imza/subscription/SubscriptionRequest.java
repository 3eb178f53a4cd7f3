package org.imza.subscription;

import java.time.Instant;
import java.util.UUID;

/** What somebody asks for who signs and wants to hear more; {@code withdrawPath} is where the signature is taken back. */
public record SubscriptionRequest(
        UUID signatureId, UUID petitionId, String language, String email, String withdrawPath, Instant consentedAt) {

    @Override
    public String toString() {
        return "SubscriptionRequest[" + signatureId + "]";
    }
}
