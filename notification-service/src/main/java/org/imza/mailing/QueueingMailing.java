package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.job.Jobs;
import org.imza.kit.sql.Sql;
import org.imza.letter.Letter;

/** Has an organizer's news queued once for everybody who follows any of its petitions. */
@ApplicationScoped
public class QueueingMailing {

    private static final String MAILING = """
            insert into mailing (id, organization_id, organization_name, path, language, title, dateline, body,
                source_name, petition_ids, posted_at)
            select :id, :organization, :organization_name, :path, :language, :title, :dateline, :body,
                :source_name, :petitions, :posted_at
            where not exists (select from cancellation where about in (:id, :campaign)) on conflict do nothing""";

    private final Sql sql;
    private final Jobs jobs;

    QueueingMailing(Sql sql, Jobs jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    /**
     * However many they are, no other event waits for that. Does nothing about what was told before, or was taken down, by
     * itself or with {@code campaignId}: its news may come again, or late.
     */
    public void queue(Letter.Update update, UUID campaignId, List<UUID> petitionIds) {
        if (insert(update, campaignId, petitionIds) == 1) {
            jobs.start(Actor.SERVICE, ExpandingMailing.NAME, update.updateId(), null);
        }
    }

    private int insert(Letter.Update update, UUID campaignId, List<UUID> petitionIds) {
        return sql.of(MAILING)
                .bind("id", update.updateId())
                .bind("organization", update.organizationId())
                .bind("organization_name", update.organizationName())
                .bind("path", update.path())
                .bind("language", update.language())
                .bind("title", update.title())
                .bind("dateline", update.dateline())
                .bind("body", update.body())
                .bind("source_name", update.sourceName())
                .bind("petitions", UUID.class, petitionIds)
                .bind("posted_at", update.postedAt())
                .bind("campaign", campaignId)
                .update();
    }
}
