package org.imza.kit.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.imza.kit.sql.PassingFailure;
import org.jboss.logging.Logger;

/** Takes one step of a job after the other, until others have waited long enough. */
@Singleton
class TakingTurn {

    private static final Logger LOG = Logger.getLogger(TakingTurn.class);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final TakingStep step;
    private final NotingFailure failures;
    private final JobConfig config;

    TakingTurn(TakingStep step, NotingFailure failures, JobConfig config) {
        this.step = step;
        this.failures = failures;
        this.config = config;
    }

    /** When its next turn is; ends early where {@code stopping}. */
    Next take(UUID job, BooleanSupplier stopping) {
        long end = System.nanoTime() + config.turn().toNanos();
        Next next = step(job);
        while (next.equals(Next.AT_ONCE) && System.nanoTime() < end && !stopping.getAsBoolean()) {
            next = step(job);
        }
        return next;
    }

    private Next step(UUID job) {
        try {
            return step.take(job);
        } catch (RuntimeException | Error e) {
            return noted(job, e);
        }
    }

    private Next noted(UUID job, Throwable failure) {
        try {
            return failures.note(job, failure);
        } catch (RuntimeException e) {
            // It was not written down, so it does not count. If somebody ends the job meanwhile, they end it for us
            // too.
            LOG.warnf(
                    "Job %s waits%s: %s",
                    job,
                    PassingFailure.in(e) ? " for the database" : "",
                    e.getClass().getName());
            return Next.after(LATER);
        }
    }
}
