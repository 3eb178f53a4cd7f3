package org.imza.signature;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which signatures the page of a petition shows, and how much of them. */
final class ShownRows {

    /**
     * Those that a moderator read, and of the latest others those of which something may be seen unread. Looks at no more
     * than the latest few hundred of these: a page is rendered once a second while thousands may wait.
     */
    private static final String LATEST = """
            with shown as (
                (select s.id, true as read from signature s
                where s.petition_id = ? and s.shown and s.review = 1 and s.state = 2
                order by s.id desc limit ?)
                union all
                (select s.id, false from (
                    select id, petition_id, review, state, name_visibility from signature
                    where petition_id = ? and shown order by id desc limit 500) s
                join petition p on p.id = s.petition_id
                where s.review = 0 and s.state = 2 and (s.name_visibility > 0 or not p.comments_reviewed)
                order by s.id desc limit ?))
            select s.id, s.read or not p.comments_reviewed, s.read or not p.names_reviewed
            from shown s join petition p on p.id = ? order by s.id desc limit ?
            """;

    private ShownRows() {}

    /** Whether the comment, and the name as its signer chose, may be seen. */
    record Seen(boolean comment, boolean name) {}

    /** The latest ones by id, the latest first. */
    static Map<UUID, Seen> latest(Connection connection, UUID petitionId, int max) throws SQLException {
        try (var select = connection.prepareStatement(LATEST)) {
            select.setObject(1, petitionId);
            select.setInt(2, max);
            select.setObject(3, petitionId);
            select.setInt(4, max);
            select.setObject(5, petitionId);
            select.setInt(6, max);
            Map<UUID, Seen> shown = new LinkedHashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    shown.put(row.getObject(1, UUID.class), new Seen(row.getBoolean(2), row.getBoolean(3)));
                }
            }
            return shown;
        }
    }
}
