package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;
import org.imza.kit.testing.Eventually;

/** Starts jobs and looks at them, for tests. */
@ApplicationScoped
class JobTrial {

    private final DataSource dataSource;
    private final Jobs jobs;
    private final JobConfig config;
    private final TakingTurn turns;
    private final Repeating repeating;

    JobTrial(DataSource dataSource, Jobs jobs, JobConfig config, TakingTurn turns, Repeating repeating) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.config = config;
        this.turns = turns;
        this.repeating = repeating;
    }

    UUID start(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.start(TriedJob.NAME, subject, (long) TriedJob.THINGS, Actor.SERVICE));
    }

    Job job(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return JobRows.of(connection, id).orElseThrow();
            }
        });
    }

    Job await(UUID id, JobState state) {
        return Eventually.fits(() -> job(id), job -> job.state() == state);
    }

    /** What another replica would run beside this one. */
    JobScheduler otherReplica(Recurring... recurring) {
        return new JobScheduler(dataSource, config, turns, repeating, List.of(recurring), new JobWakeUp());
    }
}
