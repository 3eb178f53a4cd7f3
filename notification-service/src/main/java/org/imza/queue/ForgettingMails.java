package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.imza.kit.job.Recurring;

/** Deletes the notes of mails that are long over. */
@ApplicationScoped
class ForgettingMails implements Recurring {

    private static final int AT_ONCE = 5_000;
    private static final String MAILS =
            "delete from mail where id in (select id from mail where finished_at < ?1 limit ?2)";
    /** Whatever was queued before has been sent or given up. */
    private static final String CANCELLATIONS =
            "delete from cancellation where about in (select about from cancellation where cancelled_at < ?1 limit ?2)";

    private final Session session;
    private final QueueConfig config;
    private final Clock clock;

    ForgettingMails(Session session, QueueConfig config, Clock clock) {
        this.session = session;
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
        return session.createNativeMutationQuery(some)
                .setParameter(1, past)
                .setParameter(2, AT_ONCE)
                .executeUpdate();
    }
}
