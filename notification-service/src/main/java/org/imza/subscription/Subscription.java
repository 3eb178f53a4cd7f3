package org.imza.subscription;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One signer's wish to hear more about one petition. */
@Entity
class Subscription extends PanacheEntityBase {

    @Id
    UUID signatureId;

    UUID supporterId;
    UUID petitionId;
    String language;

    @Enumerated(EnumType.STRING)
    SubscriptionState state = SubscriptionState.PENDING;

    Instant consentedAt;

    /** Where the signature can be taken back; sealed. */
    byte[] withdrawal;

    boolean pending() {
        return state == SubscriptionState.PENDING;
    }

    /** The owner of the address has confirmed by mail, so it is their own wish. */
    void activate() {
        state = SubscriptionState.ACTIVE;
    }
}
