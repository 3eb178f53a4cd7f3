package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.imza.letter.Letter;
import org.imza.letter.MailKind;
import org.imza.queue.QueueConfig;
import org.imza.queue.WakeUp;

/** Queues an organizer's news once for everybody who follows any of its petitions. */
@ApplicationScoped
public class QueueingMailing {

    private static final String MAILING =
            "insert into mailing (id, organization_id, organization_name, path, language, "
                    + "title, dateline, body, source_name, petition_ids, posted_at) "
                    + "select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 "
                    + "where not exists (select from cancellation where about in (?1, ?12)) on conflict do nothing";
    private static final String MAILS =
            "insert into mail (id, kind, priority, about, language, mailing_id, supporter_id, "
                    + "queued_at, next_attempt_at, expires_at) "
                    + "select uuidv7(), ?1, ?2, m.id, f.language, m.id, f.follower_id, ?3, ?3, ?4 "
                    + "from mailing m, followers(m.petition_ids, m.organization_id) f where m.id = ?5 "
                    + "and not exists (select from cancellation where about in (?5, ?6)) "
                    + "on conflict do nothing";

    private final Session session;
    private final QueueConfig config;
    private final Clock clock;
    private final WakeUp wakeUp;

    QueueingMailing(Session session, QueueConfig config, Clock clock, WakeUp wakeUp) {
        this.session = session;
        this.config = config;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    /**
     * One statement for all recipients, so that a million of them are one event's work. None is queued of what was taken
     * down, by itself or with {@code campaignId}: its news may come again, or late.
     */
    public void queue(Letter.Update update, UUID campaignId, List<UUID> petitionIds) {
        Instant now = clock.instant();
        session.createNativeMutationQuery(MAILING)
                .setParameter(1, update.updateId())
                .setParameter(2, update.organizationId())
                .setParameter(3, update.organizationName())
                .setParameter(4, update.path())
                .setParameter(5, update.language())
                .setParameter(6, update.title())
                .setParameter(7, update.dateline(), String.class)
                .setParameter(8, update.body())
                .setParameter(9, update.sourceName(), String.class)
                .setParameter(10, petitionIds.toArray(UUID[]::new))
                .setParameter(11, update.postedAt())
                .setParameter(12, campaignId)
                .executeUpdate();
        session.createNativeMutationQuery(MAILS)
                .setParameter(1, MailKind.UPDATE.name())
                .setParameter(2, MailKind.UPDATE.priority())
                .setParameter(3, now)
                .setParameter(4, now.plus(config.giveUpAfter()))
                .setParameter(5, update.updateId())
                .setParameter(6, campaignId)
                .executeUpdate();
        wakeUp.afterCommit();
    }
}
