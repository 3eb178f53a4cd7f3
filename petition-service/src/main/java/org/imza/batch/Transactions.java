package org.imza.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.imza.kit.problem.PassingFailure;

/**
 * Plain JDBC transactions that are begun anew after a deadlock, a serialization failure or a lost connection. What
 * runs in them has to bear being run twice even if the first run was committed: a connection may die between the
 * commit and its answer.
 */
@ApplicationScoped
public class Transactions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What happens in a transaction. */
    @FunctionalInterface
    public interface Work<R> {

        /** Does it on {@code connection}, which commits afterwards. */
        R in(Connection connection) throws SQLException;
    }

    /**
     * The result of {@code work} after its commit. Never call it inside a JTA transaction.
     *
     * @throws SQLException what the last attempt met, when patience (5 s) ran out or another attempt would not help
     */
    public <R> R run(Work<R> work) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE.toMillis())) {
            try {
                return attempt(work);
            } catch (SQLException e) {
                if (!PassingFailure.is(e) || System.nanoTime() > deadline || !slept(pause)) {
                    throw e;
                }
            }
        }
    }

    private <R> R attempt(Work<R> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                R result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        }
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
