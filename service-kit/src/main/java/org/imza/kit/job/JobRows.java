package org.imza.kit.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.id.Ids;

/** The table {@code job}. */
final class JobRows {

    private static final String UNFINISHED = "state in ('QUEUED', 'RUNNING', 'PAUSED')";
    private static final String INSERT = """
            insert into job (id, kind, subject, state, total, actor, asked_at, moved_at)
            values (?, ?, ?, 'QUEUED', ?, ?, ?, ?)
            on conflict (kind, subject) where %s do nothing""".formatted(UNFINISHED);
    private static final String OTHER = "select id from job where kind = ? and subject = ? and " + UNFINISHED;
    private static final String SELECT = """
            select id, kind, subject, state, done, total, cursor, actor, failures, error, asked_at, started_at, moved_at
            from job""";
    /** Whoever finds the row held leaves it to whoever holds it. */
    private static final String TAKE = SELECT + " where id = ? for update skip locked";

    private static final String HOLD = SELECT + " where id = ? for update";
    private static final String LIST = SELECT + " order by state in ('CANCELLED', 'DONE'), id desc limit ?";
    private static final String MOVE = """
            update job set state = ?, done = done + ?, total = coalesce(?, total), cursor = ?, failures = 0, error = null,
                started_at = coalesce(started_at, ?), moved_at = ?
            where id = ?""";
    private static final String FAIL = "update job set state = ?, failures = failures + 1, error = ? where id = ?";
    private static final String CHANGE = "update job set state = ?, failures = 0, moved_at = ? where id = ?";
    private static final String FORGET = """
            delete from job where id in (
                select id from job where state in ('CANCELLED', 'DONE') and moved_at < ? limit ?)""";

    private JobRows() {}

    /** The id of the new job, or of the unfinished one about the same subject. */
    static UUID insert(Connection connection, String kind, UUID subject, Long total, UUID actor, Instant now)
            throws SQLException {
        while (true) {
            UUID id = Ids.next();
            if (update(connection, INSERT, id, kind, subject, total, actor, utc(now), utc(now)) == 1) {
                return id;
            }
            List<UUID> other = select(connection, OTHER, row -> row.getObject(1, UUID.class), kind, subject);
            // It may have ended in between.
            if (!other.isEmpty()) {
                return other.getFirst();
            }
        }
    }

    /** The job, held until the transaction ends; none if somebody else holds it, or if there is none. */
    static Optional<Job> take(Connection connection, UUID id) throws SQLException {
        return select(connection, TAKE, JobRows::job, id).stream().findFirst();
    }

    /** The same, waiting for whoever holds it. */
    static Optional<Job> hold(Connection connection, UUID id) throws SQLException {
        return select(connection, HOLD, JobRows::job, id).stream().findFirst();
    }

    static Optional<Job> of(Connection connection, UUID id) throws SQLException {
        return select(connection, SELECT + " where id = ?", JobRows::job, id).stream()
                .findFirst();
    }

    /** {@code most} of them: those that are not over first, each the newest first. */
    static List<Job> list(Connection connection, int most) throws SQLException {
        return select(connection, LIST, JobRows::job, most);
    }

    static void move(Connection connection, UUID id, Step step, Instant now) throws SQLException {
        JobState state = step.last() ? JobState.DONE : JobState.RUNNING;
        update(connection, MOVE, state.name(), step.done(), step.total(), step.cursor(), utc(now), utc(now), id);
    }

    static void fail(Connection connection, UUID id, JobState state, String error) throws SQLException {
        update(connection, FAIL, state.name(), error, id);
    }

    static void change(Connection connection, UUID id, JobState state, Instant now) throws SQLException {
        update(connection, CHANGE, state.name(), utc(now), id);
    }

    /** How many of those over before {@code past} were deleted, {@code most} at once. */
    static int forget(Connection connection, Instant past, int most) throws SQLException {
        return update(connection, FORGET, utc(past), most);
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getString("cursor"),
                row.getObject("actor", UUID.class),
                row.getInt("failures"),
                row.getString("error"),
                instant(row, "asked_at"),
                instant(row, "started_at"),
                instant(row, "moved_at"));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> select(Connection connection, String sql, Reading<T> reading, Object... values)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
