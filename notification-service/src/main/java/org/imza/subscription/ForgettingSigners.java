package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends everybody's subscription to a petition whose signers were erased, and forgets the addresses nothing else needs. */
@ApplicationScoped
public class ForgettingSigners {

    private final Supporters supporters;

    ForgettingSigners(Supporters supporters) {
        this.supporters = supporters;
    }

    /** The ways to take these signatures back, which lead nowhere any more, go with the subscriptions. */
    public void forget(UUID petitionId) {
        Subscription.delete("petitionId", petitionId);
        supporters.forgetIdle();
    }
}
