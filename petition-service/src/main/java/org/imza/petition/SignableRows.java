package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Reads what signing needs of petitions, past the entities: it runs every second and mostly finds nothing. */
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
            where changed_at > :since
            """;

    private final Sql sql;

    SignableRows(Sql sql) {
        this.sql = sql;
    }

    /** Petitions that changed after {@code since}. */
    List<SignableRow> changedSince(Instant since) {
        return sql.of(CHANGED).bind("since", since).list(Row.class).stream()
                .map(Row::signable)
                .toList();
    }

    private record Row(
            UUID id,
            String slug,
            UUID organizationId,
            UUID organizerId,
            PetitionState state,
            String language,
            Instant changedAt,
            Instant publishedAt,
            Instant signersErasedAt,
            boolean commentsReviewed,
            boolean namesReviewed,
            List<String> slugs,
            List<String> languages,
            List<String> titles) {

        SignableRow signable() {
            Map<String, String> byLanguage = new TreeMap<>();
            for (int i = 0; i < languages.size(); i++) {
                byLanguage.put(languages.get(i), titles.get(i));
            }
            SignablePetition petition = new SignablePetition(
                    id,
                    slug,
                    organizationId,
                    organizerId,
                    state.signable(),
                    language,
                    byLanguage,
                    commentsReviewed,
                    namesReviewed);
            return new SignableRow(
                    petition, state, publishedAt != null, signersErasedAt != null, List.copyOf(slugs), changedAt);
        }
    }
}
