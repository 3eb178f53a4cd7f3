package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;
import org.imza.kit.sql.SqlFailure;

/** Pauses, resumes or cancels a job, between two of its steps. */
@ApplicationScoped
public class SteeringJob {

    private static final String TAKEN = "23505";

    private final JobRows rows;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    SteeringJob(JobRows rows, Jobs jobs, Audit audit, Clock clock) {
        this.rows = rows;
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
    public void steer(Actor actor, UUID id, JobOrder order) {
        Job job = rows.hold(id).orElseThrow(Problem::notFound);
        if (!order.possible(job.state())) {
            throw impossible();
        }
        change(job, order);
        audit.append(Act.of(actor, order.code() + "-job", "job", id).moving(job.state(), order.after()));
    }

    private void change(Job job, JobOrder order) {
        try {
            rows.change(job.id(), order.after(), clock.instant());
        } catch (SqlFailure e) {
            // One that failed, and another about the same has begun since.
            if (TAKEN.equals(e.state())) {
                throw impossible();
            }
            throw e;
        }
        if (order == JobOrder.RESUME) {
            jobs.begin(job.id());
        }
    }

    private static Problem impossible() {
        return Problem.wrongState("job-state");
    }
}
