package org.imza.signature;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Which signatures the page of a petition shows, and how much of them. */
@Singleton
class ShownRows {

    /**
     * Those that a moderator read, and of the latest others those of which something may be seen unread. Looks at no more
     * than the latest few hundred of these: a page is rendered once a second while thousands may wait.
     */
    private static final String LATEST = """
            with shown as (
                (select s.id, true as read from signature s
                where s.petition_id = :petition and s.shown and s.review = 1 and s.state = 2
                order by s.id desc limit :most)
                union all
                (select s.id, false from (
                    select id, petition_id, review, state, name_visibility from signature
                    where petition_id = :petition and shown order by id desc limit 500) s
                join petition p on p.id = s.petition_id
                where s.review = 0 and s.state = 2 and (s.name_visibility > 0 or not p.comments_reviewed)
                order by s.id desc limit :most))
            select s.id, s.read or not p.comments_reviewed as comment, s.read or not p.names_reviewed as name
            from shown s join petition p on p.id = :petition order by s.id desc limit :most
            """;

    private final Sql sql;

    ShownRows(Sql sql) {
        this.sql = sql;
    }

    /** A signature, and whether its comment, and the name as its signer chose, may be seen. */
    record Seen(UUID id, boolean comment, boolean name) {}

    /** The latest ones by id, the latest first. */
    Map<UUID, Seen> latest(UUID petitionId, int max) {
        Map<UUID, Seen> shown = new LinkedHashMap<>();
        sql.of(LATEST)
                .bind("petition", petitionId)
                .bind("most", max)
                .list(Seen.class)
                .forEach(seen -> shown.put(seen.id(), seen));
        return shown;
    }
}
