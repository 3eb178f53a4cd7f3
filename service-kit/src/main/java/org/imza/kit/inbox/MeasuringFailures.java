package org.imza.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.imza.kit.meter.MeasuredByQuery;
import org.imza.kit.sql.Sql;

/** Tells operators how many events were set aside: {@code imza_inbox_failures}. */
@Startup
@Singleton
class MeasuringFailures {

    private final MeasuredByQuery failures;

    MeasuringFailures(Sql sql, MeterRegistry meters) {
        failures = new MeasuredByQuery(sql, "select count(*) from inbox_failure", meters)
                .gauge("imza.inbox.failures", "Events that were set aside in the table inbox_failure");
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        failures.measure();
    }
}
