package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Deletes jobs that have long been over. Those that were given up stay until somebody deals with them. */
@ApplicationScoped
class ForgettingEndedJobs implements Recurring {

    private static final int AT_ONCE = 1_000;

    private final JobRows rows;
    private final JobConfig config;
    private final Clock clock;

    ForgettingEndedJobs(JobRows rows, JobConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-ended-jobs";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        return rows.forget(clock.instant().minus(config.keepFor()), AT_ONCE) == AT_ONCE;
    }
}
