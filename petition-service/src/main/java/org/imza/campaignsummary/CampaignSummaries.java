package org.imza.campaignsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.sql.Sql;

/** The launched campaigns. */
@ApplicationScoped
public class CampaignSummaries {

    private static final String LATEST = """
            select id, organization_id, slug, language, title, summary
            from campaign_summary order by launched_at desc, id limit :most
            """;

    // An older event may come after a newer one only if somebody replays the topic; it must not win.
    private static final String KEEP = """
            insert into campaign_summary (id, organization_id, slug, language, title, summary, launched_at, changed_at)
            select :id, :organization, :slug, :language, :title, :summary, :at, :at
            where not exists (select from campaign_taken_down d where d.campaign_id = :id and d.at >= :at)
            on conflict (id) do update
            set slug = excluded.slug, language = excluded.language, title = excluded.title,
                summary = excluded.summary, changed_at = excluded.changed_at
            where campaign_summary.changed_at < excluded.changed_at
            """;

    private static final String TAKE_DOWN = """
            insert into campaign_taken_down (campaign_id, at) values (:id, :at)
            on conflict (campaign_id) do update set at = greatest(campaign_taken_down.at, excluded.at)
            """;

    private static final String FORGET = "delete from campaign_summary where id = :id and changed_at <= :at";

    private final Sql sql;

    CampaignSummaries(Sql sql) {
        this.sql = sql;
    }

    /** At most {@code max} of them, the latest first. */
    public List<CampaignSummary> latest(int max) {
        return sql.of(LATEST).bind("most", max).list(Row.class).stream()
                .map(Row::campaign)
                .toList();
    }

    /** Keeps a campaign as it is at {@code at}. */
    void keep(CampaignSummary campaign, Instant at) {
        sql.of(KEEP)
                .bind("id", campaign.id())
                .bind("organization", campaign.organizationId())
                .bind("slug", campaign.slug())
                .bind("language", campaign.language().tag())
                .bind("title", campaign.title())
                .bind("summary", campaign.summary())
                .bind("at", at)
                .update();
    }

    /** Forgets what was told of a campaign up to {@code at}. */
    void takeDown(UUID campaign, Instant at) {
        for (String statement : List.of(TAKE_DOWN, FORGET)) {
            sql.of(statement).bind("id", campaign).bind("at", at).update();
        }
    }

    private record Row(UUID id, UUID organizationId, String slug, String language, String title, String summary) {

        CampaignSummary campaign() {
            return new CampaignSummary(
                    id, organizationId, slug, Language.of(language).asWritten(title), title, summary);
        }
    }
}
