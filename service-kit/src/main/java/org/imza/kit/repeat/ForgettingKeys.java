package org.imza.kit.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;
import org.imza.kit.sql.Sql;

/** Forgets keys that nobody may repeat any more. */
@ApplicationScoped
class ForgettingKeys implements Recurring {

    private static final int AT_ONCE = 10_000;
    private static final String FORGET = """
            delete from idempotency_key where key_hash in
            (select key_hash from idempotency_key where used_at < :past limit :most)""";

    private final Sql sql;
    private final RepeatConfig config;
    private final Clock clock;

    ForgettingKeys(Sql sql, RepeatConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        return sql.of(FORGET)
                        .bind("past", clock.instant().minus(config.rememberFor()))
                        .bind("most", AT_ONCE)
                        .update()
                == AT_ONCE;
    }
}
