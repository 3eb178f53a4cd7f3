package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.imza.kit.job.Recurring;
import org.imza.kit.sql.Sql;

/** Deletes the notes of mails that are long over. */
@ApplicationScoped
class ForgettingMails implements Recurring {

    private static final int AT_ONCE = 5_000;
    private static final String MAILS =
            "delete from mail where id in (select id from mail where finished_at < :past limit :most)";
    /** Whatever was queued before has been sent or given up. */
    private static final String CANCELLATIONS = """
            delete from cancellation where about in (
                select about from cancellation where cancelled_at < :past limit :most)""";

    private final Sql sql;
    private final QueueConfig config;
    private final Clock clock;

    ForgettingMails(Sql sql, QueueConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-mails";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        Instant past = clock.instant().minus(config.keepNotesFor());
        boolean moreMails = deleted(MAILS, past) == AT_ONCE;
        return deleted(CANCELLATIONS, past) == AT_ONCE || moreMails;
    }

    private int deleted(String some, Instant past) {
        return sql.of(some).bind("past", past).bind("most", AT_ONCE).update();
    }
}
