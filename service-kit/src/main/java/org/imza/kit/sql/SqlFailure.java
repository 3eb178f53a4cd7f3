package org.imza.kit.sql;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** A statement that failed. Its text names neither the statement nor a value: both may be personal. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(JdbiException failure) {
        super("a statement failed", causeOf(failure));
    }

    /** The SQLSTATE (PostgreSQL, appendix A); {@code null} if it never came to the database. */
    public String state() {
        return getCause() instanceof SQLException e ? e.getSQLState() : null;
    }

    /** Jdbi's own exceptions hold the values that were bound. */
    private static Throwable causeOf(JdbiException failure) {
        return failure.getCause() == null
                ? new IllegalStateException(failure.getClass().getName())
                : failure.getCause();
    }
}
