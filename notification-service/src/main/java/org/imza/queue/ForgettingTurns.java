package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;
import org.imza.kit.sql.Sql;

/** Forgets who was mailed how often: nobody's business once the day is over. */
@ApplicationScoped
class ForgettingTurns implements Recurring {

    private static final int AT_ONCE = 5_000;
    private static final String FORGET = """
            delete from recipient_turn where (fingerprint, purpose) in (
                select fingerprint, purpose from recipient_turn where since <= :past limit :most)""";

    private final Sql sql;
    private final QueueConfig config;
    private final Clock clock;

    ForgettingTurns(Sql sql, QueueConfig config, Clock clock) {
        this.sql = sql;
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
        return sql.of(FORGET)
                        .bind("past", clock.instant().minus(RecipientTurns.DAY))
                        .bind("most", AT_ONCE)
                        .update()
                == AT_ONCE;
    }
}
