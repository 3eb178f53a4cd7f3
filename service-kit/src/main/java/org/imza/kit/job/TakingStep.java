package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes one step of a job: what it does and how far it has got are one transaction, which holds the job's row. So nothing
 * is done twice, whoever believes to be the one who does it.
 */
@ApplicationScoped
class TakingStep {

    private static final Duration HELD = Duration.ofSeconds(2);
    private static final Duration UNKNOWN = Duration.ofSeconds(15);

    /** A replica that hangs, on a frozen machine say, gives the row back after a while, and another one goes on. */
    private static final String BOUND = "set local idle_in_transaction_session_timeout = '60s'";

    private final DataSource dataSource;
    private final JobKinds kinds;
    private final Clock clock;

    TakingStep(DataSource dataSource, JobKinds kinds, Clock clock) {
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Throws what the step throws; then nothing has happened. */
    @ActivateRequestContext
    Next take(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                bind(connection);
                Optional<Job> job = JobRows.take(connection, id);
                return job.isPresent() ? next(connection, job.get()) : held(connection, id);
            }
        });
    }

    private Next next(Connection connection, Job job) throws SQLException {
        if (!job.state().underWay()) {
            return rest(connection, job.id());
        }
        // Another release has it, say while this one is replaced. The job waits for a replica of that one.
        Optional<JobKind> kind = kinds.named(job.kind());
        if (kind.isEmpty()) {
            return Next.after(UNKNOWN);
        }
        Step step = kind.get().step(job);
        JobRows.move(connection, job.id(), step, clock.instant());
        return step.last() ? rest(connection, job.id()) : Next.AT_ONCE;
    }

    private static Next held(Connection connection, UUID id) throws SQLException {
        return JobRows.of(connection, id).isPresent() ? Next.after(HELD) : rest(connection, id);
    }

    private static Next rest(Connection connection, UUID id) throws SQLException {
        Executions.end(connection, id);
        return Next.NEVER;
    }

    private static void bind(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(BOUND);
        }
    }
}
