package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;
import org.imza.kit.sql.Sql;
import org.imza.kit.testing.Eventually;

/** Starts jobs and looks at them, for tests. */
@ApplicationScoped
class JobTrial {

    private final DataSource dataSource;
    private final Sql sql;
    private final JobRows rows;
    private final Jobs jobs;
    private final JobConfig config;
    private final TakingTurn turns;
    private final Repeating repeating;

    JobTrial(
            DataSource dataSource,
            Sql sql,
            JobRows rows,
            Jobs jobs,
            JobConfig config,
            TakingTurn turns,
            Repeating repeating) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.rows = rows;
        this.jobs = jobs;
        this.config = config;
        this.turns = turns;
        this.repeating = repeating;
    }

    UUID start(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.start(Actor.SERVICE, TriedJob.NAME, subject, (long) TriedJob.THINGS));
    }

    Job job(UUID id) {
        return rows.of(id).orElseThrow();
    }

    Job await(UUID id, JobState state) {
        return Eventually.fits(() -> job(id), job -> job.state() == state);
    }

    /** What another replica would run beside this one. */
    JobScheduler otherReplica(Recurring... recurring) {
        return new JobScheduler(dataSource, sql, config, turns, repeating, List.of(recurring), new JobWakeUp());
    }
}
