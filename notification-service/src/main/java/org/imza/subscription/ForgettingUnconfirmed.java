package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;

/** Deletes what nobody confirmed: an address somebody else may have typed is not ours to keep. */
@ApplicationScoped
class ForgettingUnconfirmed implements Recurring {

    private static final int AT_ONCE = 1_000;

    private final EndingSubscriptions ending;
    private final SubscriptionConfig config;
    private final Clock clock;

    ForgettingUnconfirmed(EndingSubscriptions ending, SubscriptionConfig config, Clock clock) {
        this.ending = ending;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-unconfirmed";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        return ending.end(
                                AT_ONCE,
                                "state = ?1 and consentedAt < ?2",
                                SubscriptionState.PENDING,
                                clock.instant().minus(config.unconfirmedFor()))
                        .size()
                == AT_ONCE;
    }
}
