package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobKind;
import org.imza.kit.job.Step;
import org.imza.kit.sql.Sql;
import org.imza.letter.MailKind;
import org.imza.queue.MailWakeUp;
import org.imza.queue.QueueConfig;

/**
 * Queues a mailing's mails, some thousands of followers at a time, in the order of their ids. Who follows is asked anew at
 * each step, so that nobody is queued who has left meanwhile; nobody comes twice, since steps and cursor are one.
 */
@ApplicationScoped
class ExpandingMailing implements JobKind {

    static final String NAME = "mailing";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** What was taken down has no words any more. */
    private static final String HAS_WORDS = "select from mailing where id = :mailing and title <> ''";

    private static final String FOLLOWERS =
            "from mailing m, followers(m.petition_ids, m.organization_id) f where m.id = :mailing ";
    /** Where a step ends: a look at so many of each petition and no more, however many follow it. */
    private static final String END = """
            select s.supporter_id from mailing m, unnest(m.petition_ids) p (id), lateral (
                select supporter_id from subscription
                where petition_id = p.id and state = 'ACTIVE' and supporter_id > :after
                order by supporter_id limit :most) s
            where m.id = :mailing
            group by s.supporter_id order by s.supporter_id limit :most""";

    private static final String LAST = "select supporter_id from (" + END + ") n order by supporter_id desc limit 1";
    /** Queued as of the mailing, so that whatever cancels it later cancels them all. */
    private static final String MAILS = """
            insert into mail (id, kind, priority, about, language, mailing_id, supporter_id, queued_at, next_attempt_at,
                expires_at)
            select uuidv7(), :kind, :priority, m.id, f.language, m.id, f.follower_id, :asked_at, :now, :expiry
            %s and f.follower_id > :after and f.follower_id <= :end on conflict do nothing""".formatted(FOLLOWERS);

    private final Sql sql;
    private final MailingConfig config;
    private final QueueConfig queue;
    private final Clock clock;
    private final MailWakeUp wakeUp;

    ExpandingMailing(Sql sql, MailingConfig config, QueueConfig queue, Clock clock, MailWakeUp wakeUp) {
        this.sql = sql;
        this.config = config;
        this.queue = queue;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Step step(Job job) {
        UUID mailing = job.subject();
        UUID after = job.cursor() == null ? BEFORE_ALL : UUID.fromString(job.cursor());
        Optional<UUID> end = hasWords(mailing) ? end(mailing, after) : Optional.empty();
        if (end.isEmpty()) {
            return Step.last(0);
        }
        int queued = queue(job, after, end.get());
        wakeUp.afterCommit();
        Step step = Step.until(end.get().toString(), queued);
        return job.total() == null ? step.of(followers(mailing)) : step;
    }

    private Optional<UUID> end(UUID mailing, UUID after) {
        return sql.of(LAST)
                .bind("mailing", mailing)
                .bind("after", after)
                .bind("most", config.recipientsAtOnce())
                .first(UUID.class);
    }

    private int queue(Job job, UUID after, UUID end) {
        Instant now = clock.instant();
        return sql.of(MAILS)
                .bind("mailing", job.subject())
                .bind("after", after)
                .bind("end", end)
                .bind("kind", MailKind.UPDATE)
                .bind("priority", MailKind.UPDATE.priority())
                .bind("asked_at", job.askedAt())
                .bind("now", now)
                .bind("expiry", now.plus(queue.giveUpAfter()))
                .update();
    }

    private boolean hasWords(UUID mailing) {
        return sql.of(HAS_WORDS).bind("mailing", mailing).any();
    }

    private long followers(UUID mailing) {
        return sql.of("select count(*) " + FOLLOWERS)
                .bind("mailing", mailing)
                .first(Long.class)
                .orElseThrow();
    }
}
