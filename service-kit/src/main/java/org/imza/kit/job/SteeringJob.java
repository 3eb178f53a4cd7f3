package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;

/** Pauses, resumes or cancels a job, between two of its steps. */
@ApplicationScoped
public class SteeringJob {

    private static final String TAKEN = "23505";

    private final DataSource dataSource;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    SteeringJob(DataSource dataSource, Jobs jobs, Audit audit, Clock clock) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Returns once the step that it is at, if any, has ended.
     *
     * @throws Problem 404 without such a job; 409 where its state does not allow it
     */
    @Transactional
    public void steer(UUID id, JobOrder order, Actor actor) {
        try (Connection connection = dataSource.getConnection()) {
            Job job = JobRows.hold(connection, id).orElseThrow(Problem::notFound);
            if (!order.possible(job.state())) {
                throw impossible();
            }
            change(connection, job, order);
            audit.append(Act.of(actor, order.code() + "-job", "job", id).moving(job.state(), order.after()));
        } catch (SQLException e) {
            throw new IllegalStateException("could not steer a job", e);
        }
    }

    private void change(Connection connection, Job job, JobOrder order) throws SQLException {
        try {
            JobRows.change(connection, job.id(), order.after(), clock.instant());
        } catch (SQLException e) {
            // One that failed, and another about the same has begun since.
            if (TAKEN.equals(e.getSQLState())) {
                throw impossible();
            }
            throw e;
        }
        if (order == JobOrder.RESUME) {
            Executions.begin(connection, job.id());
            jobs.wakeAfterCommit();
        }
    }

    private static Problem impossible() {
        return Problem.wrongState("job-state", "The job is not in a state that allows it.");
    }
}
