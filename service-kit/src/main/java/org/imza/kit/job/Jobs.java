package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.sql.AfterCommit;

/** Where long work is asked for. */
@ApplicationScoped
public class Jobs {

    private final JobRows rows;
    private final Executions executions;
    private final AfterCommit afterCommit;
    private final JobKinds kinds;
    private final JobWakeUp wakeUp;
    private final Clock clock;

    Jobs(JobRows rows, Executions executions, AfterCommit afterCommit, JobKinds kinds, JobWakeUp wakeUp, Clock clock) {
        this.rows = rows;
        this.executions = executions;
        this.afterCommit = afterCommit;
        this.kinds = kinds;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /**
     * Begins once the current JTA transaction commits. While a job of this kind about the same {@code subject} is queued,
     * running or paused, that one stays the only one; without a subject there may be many.
     *
     * @param kind the name of a {@link JobKind}
     * @param total how many things there are to do; {@code null} if nobody has counted
     * @return the job's id
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for a kind that this service does not have
     */
    public UUID start(Actor actor, String kind, UUID subject, Long total) {
        afterCommit.demand();
        if (kinds.named(kind).isEmpty()) {
            throw new IllegalArgumentException("no kind of job is called " + kind);
        }
        UUID id = rows.insert(kind, subject, total, actor.accountId(), clock.instant());
        begin(id);
        return id;
    }

    /** Has the job taken up as soon as the current transaction has committed. */
    void begin(UUID job) {
        executions.begin(job);
        afterCommit.run(wakeUp::wake);
    }
}
