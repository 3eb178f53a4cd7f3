package org.imza.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain JDBC transactions, for where JTA is too slow, or in the way of an answer that says whether to try again. What runs
 * in them has to bear being run twice even if the first run was committed: a connection may die between the commit and its
 * answer. Never call it inside a JTA transaction.
 */
@ApplicationScoped
public class Transactions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
    private static final ScopedValue<Current> CURRENT = ScopedValue.newInstance();

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Current(Connection connection, List<Runnable> following) {}

    /** What happens in a transaction. */
    @FunctionalInterface
    public interface Work<R, X extends Exception> {

        /** Does it on {@code connection}, which commits afterwards. */
        R in(Connection connection) throws X;
    }

    /**
     * The result of {@code work} after its commit, begun anew after a deadlock, a serialization failure or a lost
     * connection.
     *
     * @throws SQLException what the last attempt met, when patience (5 s) ran out or another attempt would not help
     */
    public <R> R run(Work<R, SQLException> work) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE.toMillis())) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (!PassingFailure.is(e) || System.nanoTime() > deadline || !slept(pause)) {
                    throw e;
                }
            }
        }
    }

    /** The result of {@code work} after its commit; throws what it met, after a rollback. */
    public <R, X extends Exception> R once(Work<R, X> work) throws SQLException, X {
        List<Runnable> following = new ArrayList<>(1);
        R result;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                result = ScopedValue.where(CURRENT, new Current(connection, following))
                        .call(() -> work.in(connection));
                connection.commit();
            } catch (SqlFailure e) {
                rollBack(connection, e);
                if (e.getCause() instanceof SQLException cause) {
                    throw cause;
                }
                throw e;
            } catch (Exception | Error e) {
                rollBack(connection, e);
                throw e;
            }
        }
        following.forEach(Runnable::run);
        return result;
    }

    /** That of the current one; {@code null} outside. */
    static Connection connection() {
        return CURRENT.isBound() ? CURRENT.get().connection() : null;
    }

    /** Has {@code what} run after the commit of the current one; false outside. */
    static boolean follows(Runnable what) {
        return CURRENT.isBound() && CURRENT.get().following().add(what);
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
