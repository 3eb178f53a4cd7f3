package org.imza.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table {@code petition_counter}. */
final class CounterRows {

    private static final String READ =
            "select petition_id, signatures, goal from petition_counter where petition_id = any (?)";
    private static final String LOCK = READ + " order by petition_id for update";
    private static final String AFTER =
            "select petition_id, signatures, goal from petition_counter where petition_id > ? order by petition_id limit 500";
    private static final String WRITE = """
            update petition_counter c set signatures = n.signatures, goal = n.goal
            from unnest(?::uuid[], ?::bigint[], ?::bigint[]) n (petition_id, signatures, goal)
            where c.petition_id = n.petition_id
            """;
    private static final String START = "insert into petition_counter (petition_id, signatures, goal) values (?, 0, ?)";

    private CounterRows() {}

    record Row(UUID petitionId, Progress progress) {}

    static void start(Connection connection, UUID petitionId, long goal) throws SQLException {
        try (var insert = connection.prepareStatement(START)) {
            insert.setObject(1, petitionId);
            insert.setLong(2, goal);
            insert.executeUpdate();
        }
    }

    static Map<UUID, Progress> read(Connection connection, Collection<UUID> petitionIds) throws SQLException {
        return query(connection, READ, petitionIds);
    }

    /** Reads them and keeps them as they are until the transaction ends. */
    static Map<UUID, Progress> lock(Connection connection, Collection<UUID> petitionIds) throws SQLException {
        return query(connection, LOCK, petitionIds);
    }

    /** The next few petitions after {@code petitionId}. */
    static List<Row> after(Connection connection, UUID petitionId) throws SQLException {
        try (var select = connection.prepareStatement(AFTER)) {
            select.setObject(1, petitionId);
            List<Row> rows = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    Progress progress = new Progress(result.getLong(2), result.getLong(3));
                    rows.add(new Row(result.getObject(1, UUID.class), progress));
                }
            }
            return rows;
        }
    }

    static void write(Connection connection, List<Row> rows) throws SQLException {
        try (var update = connection.prepareStatement(WRITE)) {
            update.setArray(1, connection.createArrayOf("uuid", column(rows, Row::petitionId)));
            update.setArray(2, connection.createArrayOf("bigint", column(rows, r -> r.progress.signatures())));
            update.setArray(3, connection.createArrayOf("bigint", column(rows, r -> r.progress.goal())));
            if (update.executeUpdate() != rows.size()) {
                throw new IllegalStateException("a petition that takes signatures has no counter");
            }
        }
    }

    private static Object[] column(List<Row> rows, java.util.function.Function<Row, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static Map<UUID, Progress> query(Connection connection, String sql, Collection<UUID> petitionIds)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", petitionIds.toArray()));
            try (var result = select.executeQuery()) {
                Map<UUID, Progress> found = new HashMap<>();
                while (result.next()) {
                    found.put(result.getObject(1, UUID.class), new Progress(result.getLong(2), result.getLong(3)));
                }
                return found;
            }
        }
    }
}
