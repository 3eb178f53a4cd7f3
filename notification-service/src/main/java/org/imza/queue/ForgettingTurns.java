package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;
import org.imza.kit.job.Recurring;

/** Forgets who was mailed how often: nobody's business once the day is over. */
@ApplicationScoped
class ForgettingTurns implements Recurring {

    private static final int AT_ONCE = 5_000;
    private static final String FORGET = "delete from recipient_turn where (fingerprint, purpose) in "
            + "(select fingerprint, purpose from recipient_turn where since <= ?1 limit ?2)";

    private final Session session;
    private final QueueConfig config;
    private final Clock clock;

    ForgettingTurns(Session session, QueueConfig config, Clock clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-turns";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        return session.createNativeMutationQuery(FORGET)
                        .setParameter(1, clock.instant().minus(RecipientTurns.DAY))
                        .setParameter(2, AT_ONCE)
                        .executeUpdate()
                == AT_ONCE;
    }
}
