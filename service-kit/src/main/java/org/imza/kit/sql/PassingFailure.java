package org.imza.kit.sql;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a database that is away, restarting or too busy for a moment from a mistake of ours: the one place that says
 * which failures trying again may mend. By SQLSTATE (PostgreSQL, appendix A).
 */
public final class PassingFailure {

    /** Lost connection, rollback of one of many that got in each other's way, resources, shutdown. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    /** Still a standby; closed while somebody restores it; a lock that could not be had in time. */
    private static final Set<String> STATES = Set.of("25006", "55000", "55P03");

    private static final int DEEPEST = 12;

    private PassingFailure() {}

    /** Whether {@code e} says nothing about the statement that met it. */
    public static boolean is(SQLException e) {
        String state = e.getSQLState();
        // Without a state it comes from the pool, which had no connection to give.
        return state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2)) || STATES.contains(state);
    }

    /** Whether such a one is why {@code failure} came about, however many wrapped it: pool, Hibernate, transactions. */
    public static boolean in(Throwable failure) {
        return in(failure, DEEPEST);
    }

    private static boolean in(Throwable failure, int deep) {
        if (failure == null || deep == 0) {
            return false;
        }
        if (failure instanceof SQLException e && is(e) || in(failure.getCause(), deep - 1)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (in(suppressed, deep - 1)) {
                return true;
            }
        }
        return false;
    }
}
