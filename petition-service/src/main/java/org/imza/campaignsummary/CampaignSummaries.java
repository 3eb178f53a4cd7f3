package org.imza.campaignsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.language.Language;

/** The launched campaigns. */
@ApplicationScoped
public class CampaignSummaries {

    private static final String LATEST = """
            select id, organization_id, slug, language, title, summary
            from campaign_summary order by launched_at desc, id limit ?
            """;

    // An older event may come after a newer one only if somebody replays the topic; it must not win.
    private static final String KEEP = """
            insert into campaign_summary (id, organization_id, slug, language, title, summary, launched_at, changed_at)
            select ?, ?, ?, ?, ?, ?, ?, ?
            where not exists (select from campaign_taken_down d where d.campaign_id = ? and d.at >= ?)
            on conflict (id) do update
            set slug = excluded.slug, language = excluded.language, title = excluded.title,
                summary = excluded.summary, changed_at = excluded.changed_at
            where campaign_summary.changed_at < excluded.changed_at
            """;

    private static final String TAKE_DOWN = """
            insert into campaign_taken_down (campaign_id, at) values (?, ?)
            on conflict (campaign_id) do update set at = greatest(campaign_taken_down.at, excluded.at)
            """;

    private static final String FORGET = "delete from campaign_summary where id = ? and changed_at <= ?";

    private final DataSource dataSource;

    CampaignSummaries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code max} of them, the latest first. */
    public List<CampaignSummary> latest(int max) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LATEST)) {
            select.setInt(1, max);
            List<CampaignSummary> found = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    found.add(summary(result));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("campaigns cannot be read", e);
        }
    }

    /** Keeps a campaign as it is at {@code at}. */
    void keep(CampaignSummary campaign, Instant at) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, campaign.id());
            insert.setObject(2, campaign.organizationId());
            insert.setString(3, campaign.slug());
            insert.setString(4, campaign.language().tag());
            insert.setString(5, campaign.title());
            insert.setString(6, campaign.summary());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.setTimestamp(8, Timestamp.from(at));
            insert.setObject(9, campaign.id());
            insert.setTimestamp(10, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a campaign cannot be kept", e);
        }
    }

    /** Forgets what was told of a campaign up to {@code at}. */
    void takeDown(UUID campaign, Instant at) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(TAKE_DOWN);
                var delete = connection.prepareStatement(FORGET)) {
            for (var statement : List.of(insert, delete)) {
                statement.setObject(1, campaign);
                statement.setTimestamp(2, Timestamp.from(at));
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a campaign cannot be taken down", e);
        }
    }

    private static CampaignSummary summary(ResultSet row) throws SQLException {
        return new CampaignSummary(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("slug"),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("summary"));
    }
}
