package org.imza.signature;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds the signatures to republish, by id. */
final class RepublishRows {

    private static final int PAGE = 500;

    /** Locked until their events are committed, so that what happens to them next is published later. */
    private static final String LOCK = """
            select id from signature
            where id > ? and (state in (3, 4) or state = 1 and submitted_at > ? or state = 2 and confirmed_at > ?
                or state = 1 and exists (
                    select from resubmission r where r.signature_id = signature.id and r.submitted_at > ?))
            order by id limit ? for update
            """;

    private RepublishRows() {}

    /** The next ones after {@code after}: taken back, or submitted or confirmed after these times. */
    static List<UUID> lock(Connection connection, UUID after, Instant submitted, Instant confirmed)
            throws SQLException {
        try (var select = connection.prepareStatement(LOCK)) {
            select.setObject(1, after);
            select.setObject(2, submitted.atOffset(ZoneOffset.UTC));
            select.setObject(3, confirmed.atOffset(ZoneOffset.UTC));
            select.setObject(4, submitted.atOffset(ZoneOffset.UTC));
            select.setInt(5, PAGE);
            List<UUID> ids = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
