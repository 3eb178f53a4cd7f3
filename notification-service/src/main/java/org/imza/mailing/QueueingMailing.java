package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.imza.kit.access.Actor;
import org.imza.kit.job.Jobs;
import org.imza.letter.Letter;

/** Has an organizer's news queued once for everybody who follows any of its petitions. */
@ApplicationScoped
public class QueueingMailing {

    private static final String MAILING =
            "insert into mailing (id, organization_id, organization_name, path, language, "
                    + "title, dateline, body, source_name, petition_ids, posted_at) "
                    + "select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 "
                    + "where not exists (select from cancellation where about in (?1, ?12)) on conflict do nothing";

    private final Session session;
    private final Jobs jobs;

    QueueingMailing(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /**
     * However many they are, no other event waits for that. Does nothing about what was told before, or was taken down, by
     * itself or with {@code campaignId}: its news may come again, or late.
     */
    public void queue(Letter.Update update, UUID campaignId, List<UUID> petitionIds) {
        if (insert(update, campaignId, petitionIds) == 1) {
            jobs.start(ExpandingMailing.NAME, update.updateId(), null, Actor.SERVICE);
        }
    }

    private int insert(Letter.Update update, UUID campaignId, List<UUID> petitionIds) {
        return session.createNativeMutationQuery(MAILING)
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
    }
}
