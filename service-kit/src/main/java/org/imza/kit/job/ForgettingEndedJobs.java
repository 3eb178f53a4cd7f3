package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Deletes jobs that have long been over. Those that were given up stay until somebody deals with them. */
@ApplicationScoped
class ForgettingEndedJobs implements Recurring {

    private static final int AT_ONCE = 1_000;

    private final DataSource dataSource;
    private final JobConfig config;
    private final Clock clock;

    ForgettingEndedJobs(DataSource dataSource, JobConfig config, Clock clock) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection()) {
            return JobRows.forget(connection, clock.instant().minus(config.keepFor()), AT_ONCE) == AT_ONCE;
        } catch (SQLException e) {
            throw new IllegalStateException("ended jobs cannot be deleted", e);
        }
    }
}
