package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.log.Redacted;
import org.imza.kit.sql.PassingFailure;
import org.jboss.logging.Logger;

/** Notes that a step failed, and gives the job up after many failures in a row. */
@ApplicationScoped
class NotingFailure {

    private static final Logger LOG = Logger.getLogger(NotingFailure.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    private final JobRows rows;
    private final Executions executions;
    private final JobConfig config;

    NotingFailure(JobRows rows, Executions executions, JobConfig config) {
        this.rows = rows;
        this.executions = executions;
        this.config = config;
    }

    /** When it is tried again. */
    @ActivateRequestContext
    Next note(UUID id, Throwable failure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Job> job = rows.hold(id).filter(held -> held.state().underWay());
            return job.isPresent() ? noted(job.get(), failure) : Next.AT_ONCE;
        });
    }

    private Next noted(Job job, Throwable failure) {
        int failures = job.failures() + 1;
        boolean last = failures >= config.attempts();
        if (last || !PassingFailure.in(failure)) {
            LOG.errorf(
                    "Job %s, %s, failed (attempt %d%s): %s",
                    job.id(), job.kind(), failures, last ? ", the last" : "", Redacted.trace(failure));
        } else {
            LOG.warnf("Job %s, %s, waits: attempt %d met %s", job.id(), job.kind(), failures, kind(failure));
        }
        rows.fail(job.id(), last ? JobState.FAILED : job.state(), kind(failure));
        if (last) {
            executions.end(job.id());
            return Next.NEVER;
        }
        Duration pause = config.retry().multipliedBy(1L << Math.min(job.failures(), MOST_DOUBLINGS));
        return Next.after(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    /** What it is called. Its text stays out: it may quote what is personal. */
    private static String kind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < 12; depth++) {
            cause = cause.getCause();
        }
        String name = cause.getClass().getName();
        return cause instanceof SQLException e ? name + ", SQLSTATE " + e.getSQLState() : name;
    }
}
