package org.imza.signature;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Finds the signatures to republish, by id. */
@Singleton
class RepublishRows {

    private static final int PAGE = 500;

    /** Locked until their events are committed, so that what happens to them next is published later. */
    private static final String LOCK = """
            select id from signature
            where id > :after and (state in (3, 4) or state = 1 and submitted_at > :submitted or state = 2
                and confirmed_at > :confirmed
                or state = 1 and exists (
                    select from resubmission r where r.signature_id = signature.id and r.submitted_at > :submitted))
            order by id limit :most for update
            """;

    private final Sql sql;

    RepublishRows(Sql sql) {
        this.sql = sql;
    }

    /** The next ones after {@code after}: taken back, or submitted or confirmed after these times. */
    List<UUID> lock(UUID after, Instant submitted, Instant confirmed) {
        return sql.of(LOCK)
                .bind("after", after)
                .bind("submitted", submitted)
                .bind("confirmed", confirmed)
                .bind("most", PAGE)
                .list(UUID.class);
    }
}
