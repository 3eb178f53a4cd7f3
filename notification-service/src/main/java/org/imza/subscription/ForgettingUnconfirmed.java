package org.imza.subscription;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes what nobody confirmed: an address somebody else may have typed is not ours to keep. */
@ApplicationScoped
class ForgettingUnconfirmed {

    private final Supporters supporters;
    private final SubscriptionConfig config;
    private final Clock clock;

    ForgettingUnconfirmed(Supporters supporters, SubscriptionConfig config, Clock clock) {
        this.supporters = supporters;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        Subscription.delete(
                "state = ?1 and consentedAt < ?2",
                SubscriptionState.PENDING,
                clock.instant().minus(config.unconfirmedFor()));
        supporters.forgetIdle();
    }
}
