package org.imza.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;

/** The table {@code petition_announcement}: what the others were last told. */
final class Announcements {

    private static final int MOST = 1_000;
    private static final String START =
            "insert into petition_announcement (petition_id, signatures, goal, announced_at) values (?, 0, ?, ?)";
    private static final String ANNOUNCE = """
            with due as (
                select c.petition_id, c.signatures, c.goal
                from petition_counter c join petition_announcement a using (petition_id)
                where (c.signatures, c.goal) <> (a.signatures, a.goal) and a.announced_at <= ?
                limit ?)
            update petition_announcement a
            set signatures = due.signatures, goal = due.goal, announced_at = ?
            from due where a.petition_id = due.petition_id
            returning a.petition_id, a.signatures, a.goal
            """;

    private Announcements() {}

    static void start(Connection connection, UUID petitionId, long goal, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(START)) {
            insert.setObject(1, petitionId);
            insert.setLong(2, goal);
            insert.setObject(3, utc(now));
            insert.executeUpdate();
        }
    }

    /** Whether this replica may announce; no other may until the transaction ends. */
    static boolean lock(Connection connection) throws SQLException {
        return Locks.tryHold(connection, LockSpace.PROGRESS);
    }

    /** Notes and returns what changed for petitions last announced at or before {@code latest}. */
    static List<Counted> due(Connection connection, Instant latest, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(ANNOUNCE)) {
            update.setObject(1, utc(latest));
            update.setInt(2, MOST);
            update.setObject(3, utc(now));
            List<Counted> counted = new ArrayList<>();
            try (var result = update.executeQuery()) {
                while (result.next()) {
                    UUID petition = result.getObject(1, UUID.class);
                    counted.add(new Counted(petition, result.getLong(2), result.getLong(3), now));
                }
            }
            return counted;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
