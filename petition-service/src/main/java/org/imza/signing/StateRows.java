package org.imza.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Moves many signatures from one state to the next, each of them once, whoever else tries. */
final class StateRows {

    /** Locked in the order in which signatures are stored; the second look after the lock tells who came first. */
    private static final String CONFIRM = """
            with due as (
                select id from signature where id = any (?) and state = 1 and submitted_at > ?
                order by petition_id, fingerprint for update)
            update signature s set state = 2, confirmed_at = ? from due where s.id = due.id
            returning s.id, true
            """;
    /** What is personal goes with the signature; only the fingerprint stays, for signing again. */
    private static final String WITHDRAW = """
            with due as (
                select id, state from signature where id = any (?) and state in (1, 2)
                order by petition_id, fingerprint for update)
            update signature s set state = 3, sealed = null, shown = false from due where s.id = due.id
            returning s.id, due.state = 2
            """;

    private StateRows() {}

    /** Confirms those that are pending and were submitted after {@code since}: the keys, each of which counts now. */
    static Map<UUID, Boolean> confirm(Connection connection, Collection<UUID> ids, Instant since, Instant now)
            throws SQLException {
        try (var update = connection.prepareStatement(CONFIRM)) {
            setIds(update, ids);
            update.setObject(2, since.atOffset(ZoneOffset.UTC));
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            return turned(update);
        }
    }

    /** Withdraws those that are pending or confirmed; the values tell which of them had been counted. */
    static Map<UUID, Boolean> withdraw(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var update = connection.prepareStatement(WITHDRAW)) {
            setIds(update, ids);
            return turned(update);
        }
    }

    private static void setIds(PreparedStatement update, Collection<UUID> ids) throws SQLException {
        update.setArray(1, update.getConnection().createArrayOf("uuid", ids.toArray()));
    }

    private static Map<UUID, Boolean> turned(PreparedStatement update) throws SQLException {
        Map<UUID, Boolean> changesCount = new HashMap<>();
        try (ResultSet result = update.executeQuery()) {
            while (result.next()) {
                changesCount.put(result.getObject(1, UUID.class), result.getBoolean(2));
            }
        }
        return changesCount;
    }
}
