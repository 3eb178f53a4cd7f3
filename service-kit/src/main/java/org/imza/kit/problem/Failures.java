package org.imza.kit.problem;

import org.imza.kit.log.Redacted;
import org.imza.kit.sql.PassingFailure;
import org.jboss.logging.Logger;

/** What somebody is told whose request failed, and what the log is told about it. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int RETRY_SECONDS = 5;
    private static final int DEEPEST = 12;

    private Failures() {}

    /**
     * The problem that {@code failure} holds; else 503 with Retry-After where it will pass, and 500 for what nobody
     * thought of.
     *
     * @param what what failed, for the log, as in "a POST"; names nobody
     */
    public static Problem problem(Throwable failure, String what) {
        Problem known = known(failure);
        if (known != null) {
            return known;
        }
        if (PassingFailure.in(failure)) {
            LOG.warnf("No database for %s", what);
            return Problem.busy(RETRY_SECONDS);
        }
        LOG.errorf("Unexpected failure of %s: %s", what, Redacted.trace(failure));
        return Problem.unexpected();
    }

    private static Problem known(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}
