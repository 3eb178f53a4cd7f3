package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobKind;
import org.imza.kit.job.Step;
import org.imza.letter.MailKind;
import org.imza.queue.QueueConfig;
import org.imza.queue.WakeUp;

/**
 * Queues a mailing's mails, some thousands of followers at a time, in the order of their ids. Who follows is asked anew at
 * each step, so that nobody is queued who has left meanwhile; nobody comes twice, since steps and cursor are one.
 */
@ApplicationScoped
class ExpandingMailing implements JobKind {

    static final String NAME = "mailing";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** What was taken down has no words any more. */
    private static final String HAS_WORDS = "select count(*) from mailing where id = ?1 and title <> ''";

    private static final String FOLLOWERS =
            "from mailing m, followers(m.petition_ids, m.organization_id) f where m.id = ?1";
    /** Where a step ends: a look at so many of each petition and no more, however many follow it. */
    private static final String END = """
            select s.supporter_id from mailing m, unnest(m.petition_ids) p (id), lateral (
                select supporter_id from subscription
                where petition_id = p.id and state = 'ACTIVE' and supporter_id > ?2
                order by supporter_id limit ?3) s
            where m.id = ?1
            group by s.supporter_id order by s.supporter_id limit ?3""";

    private static final String LAST = "select supporter_id from (" + END + ") n order by supporter_id desc limit 1";
    /** Queued as of the mailing, so that whatever cancels it later cancels them all. */
    private static final String MAILS =
            "insert into mail (id, kind, priority, about, language, mailing_id, supporter_id, "
                    + "queued_at, next_attempt_at, expires_at) "
                    + "select uuidv7(), ?4, ?5, m.id, f.language, m.id, f.follower_id, ?6, ?7, ?8 "
                    + FOLLOWERS + " and f.follower_id > ?2 and f.follower_id <= ?3 on conflict do nothing";

    private final Session session;
    private final MailingConfig config;
    private final QueueConfig queue;
    private final Clock clock;
    private final WakeUp wakeUp;

    ExpandingMailing(Session session, MailingConfig config, QueueConfig queue, Clock clock, WakeUp wakeUp) {
        this.session = session;
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
        Optional<UUID> end = count(HAS_WORDS, mailing) == 0 ? Optional.empty() : end(mailing, after);
        if (end.isEmpty()) {
            return Step.last(0);
        }
        int queued = queue(job, after, end.get());
        wakeUp.afterCommit();
        Step step = Step.until(end.get().toString(), queued);
        return job.total() == null ? step.of(count("select count(*) " + FOLLOWERS, mailing)) : step;
    }

    private Optional<UUID> end(UUID mailing, UUID after) {
        return session.createNativeQuery(LAST, UUID.class)
                .setParameter(1, mailing)
                .setParameter(2, after)
                .setParameter(3, config.recipientsAtOnce())
                .getResultStream()
                .findFirst();
    }

    private int queue(Job job, UUID after, UUID end) {
        Instant now = clock.instant();
        return session.createNativeMutationQuery(MAILS)
                .setParameter(1, job.subject())
                .setParameter(2, after)
                .setParameter(3, end)
                .setParameter(4, MailKind.UPDATE.name())
                .setParameter(5, MailKind.UPDATE.priority())
                .setParameter(6, job.askedAt())
                .setParameter(7, now)
                .setParameter(8, now.plus(queue.giveUpAfter()))
                .executeUpdate();
    }

    private long count(String sql, UUID mailing) {
        return session.createNativeQuery(sql, Long.class)
                .setParameter(1, mailing)
                .getSingleResult();
    }
}
