package org.imza.kit.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Holds advisory locks until a transaction ends. Whoever holds several takes them in the register's order. */
@ApplicationScoped
public class Locks {

    private static final String HOLD = "select pg_advisory_xact_lock(?)";
    private static final String TRY = "select pg_try_advisory_xact_lock(?)";

    private final DataSource dataSource;

    Locks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until no other transaction holds it; held until the current JTA transaction ends. */
    public void hold(LockSpace space, String what) {
        hold(space.key(what));
    }

    /** The same. */
    public void hold(LockSpace space, UUID what) {
        hold(space.key(what));
    }

    /** The same. */
    public void hold(LockSpace space, byte[] what) {
        hold(space.key(what));
    }

    /** Whether the transaction of {@code connection} holds it now, until it ends; if not, another does. */
    public static boolean tryHold(Connection connection, LockSpace space) throws SQLException {
        try (var statement = connection.prepareStatement(TRY)) {
            statement.setLong(1, space.key());
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private void hold(long key) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(HOLD)) {
            statement.setLong(1, key);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("could not lock", e);
        }
    }
}
