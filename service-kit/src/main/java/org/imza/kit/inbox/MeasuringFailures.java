package org.imza.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells operators how many events were set aside: {@code imza_inbox_failures}, NaN while the database does not answer. */
@Startup
@Singleton
class MeasuringFailures {

    private final DataSource dataSource;
    private volatile double failures = Double.NaN;

    MeasuringFailures(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        Gauge.builder("imza.inbox.failures", this, me -> me.failures)
                .description("Events that were set aside in the table inbox_failure")
                .register(meters);
    }

    /** Not at every scrape: see the outbox. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select count(*) from inbox_failure");
                var result = query.executeQuery()) {
            result.next();
            failures = result.getLong(1);
        } catch (SQLException e) {
            failures = Double.NaN;
        }
    }
}
