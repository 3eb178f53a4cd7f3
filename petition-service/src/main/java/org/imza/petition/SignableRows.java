package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what signing needs of petitions; plain JDBC, as it runs every second and mostly finds nothing. */
@ApplicationScoped
class SignableRows {

    private static final String CHANGED = """
            select id, slug, organization_id, organizer_id, state, language, changed_at, published_at, signers_erased_at,
                   comments_reviewed, names_reviewed,
                   array(select s.slug from petition_slug s where s.petition_id = p.id) as slugs,
                   array(select t.language from petition_text t
                         where t.petition_id = p.id and t.approved_at is not null order by t.language) as languages,
                   array(select t.title from petition_text t
                         where t.petition_id = p.id and t.approved_at is not null order by t.language) as titles
            from petition p
            where changed_at > ?
            """;

    private final DataSource dataSource;

    SignableRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Petitions that changed after {@code since}. */
    List<SignableRow> changedSince(Instant since) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(CHANGED)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            List<SignableRow> found = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(row(result));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("petitions cannot be read", e);
        }
    }

    private static SignableRow row(ResultSet row) throws SQLException {
        PetitionState state = PetitionState.valueOf(row.getString("state"));
        SignablePetition petition = new SignablePetition(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("organization_id", UUID.class),
                row.getObject("organizer_id", UUID.class),
                state.signable(),
                row.getString("language"),
                titles(strings(row, "languages"), strings(row, "titles")),
                row.getBoolean("comments_reviewed"),
                row.getBoolean("names_reviewed"));
        Instant changedAt = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        boolean wasPublished = row.getObject("published_at") != null;
        boolean signersErased = row.getObject("signers_erased_at") != null;
        return new SignableRow(petition, state, wasPublished, signersErased, strings(row, "slugs"), changedAt);
    }

    private static Map<String, String> titles(List<String> languages, List<String> titles) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            byLanguage.put(languages.get(i), titles.get(i));
        }
        return byLanguage;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
