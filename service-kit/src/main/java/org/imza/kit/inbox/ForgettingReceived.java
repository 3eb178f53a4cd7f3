package org.imza.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;
import org.imza.kit.sql.Sql;

/** Forgets events that took effect so long ago that nobody will send them again. */
@ApplicationScoped
class ForgettingReceived implements Recurring {

    private static final int AT_ONCE = 10_000;
    private static final String FORGET = """
            delete from inbox where event_id in (select event_id from inbox where received_at < :past limit :most)""";

    private final Sql sql;
    private final InboxConfig config;
    private final Clock clock;

    ForgettingReceived(Sql sql, InboxConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-received-events";
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
