package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/**
 * Takes one step of a job: what it does and how far it has got are one transaction, which holds the job's row. So nothing
 * is done twice, whichever replica believes to be the one that does it.
 */
@ApplicationScoped
class TakingStep {

    private static final Duration HELD = Duration.ofSeconds(2);
    private static final Duration UNKNOWN = Duration.ofSeconds(15);

    /** A replica that hangs, on a frozen machine say, gives the row back after a while, and another one goes on. */
    private static final String BOUND = "set local idle_in_transaction_session_timeout = '60s'";

    private final Sql sql;
    private final JobRows rows;
    private final Executions executions;
    private final JobKinds kinds;
    private final Clock clock;

    TakingStep(Sql sql, JobRows rows, Executions executions, JobKinds kinds, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.executions = executions;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Throws what the step throws; then nothing has happened. */
    @ActivateRequestContext
    Next take(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.of(BOUND).update();
            Optional<Job> job = rows.take(id);
            return job.isPresent() ? next(job.get()) : held(id);
        });
    }

    private Next next(Job job) {
        if (!job.state().underWay()) {
            return rest(job.id());
        }
        // Another release has it, say while this one is replaced. The job waits for a replica of that one.
        Optional<JobKind> kind = kinds.named(job.kind());
        if (kind.isEmpty()) {
            return Next.after(UNKNOWN);
        }
        Step step = kind.get().step(job);
        rows.move(job.id(), step, clock.instant());
        return step.last() ? rest(job.id()) : Next.AT_ONCE;
    }

    private Next held(UUID id) {
        return rows.of(id).isPresent() ? Next.after(HELD) : rest(id);
    }

    private Next rest(UUID id) {
        executions.end(id);
        return Next.NEVER;
    }
}
