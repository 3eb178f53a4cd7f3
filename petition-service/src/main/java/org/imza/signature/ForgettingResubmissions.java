package org.imza.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.imza.kit.job.Recurring;

/** Deletes what nobody can confirm any more: it may be what a stranger typed. */
@ApplicationScoped
class ForgettingResubmissions implements Recurring {

    private static final int AT_ONCE = 5_000;

    private final DataSource dataSource;
    private final SignatureConfig config;
    private final Clock clock;

    ForgettingResubmissions(DataSource dataSource, SignatureConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-resubmissions";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        try (var connection = dataSource.getConnection()) {
            return ResubmissionRows.forget(connection, clock.instant().minus(config.confirmWithin()), AT_ONCE)
                    == AT_ONCE;
        } catch (SQLException e) {
            throw new IllegalStateException("resubmissions cannot be deleted", e);
        }
    }
}
