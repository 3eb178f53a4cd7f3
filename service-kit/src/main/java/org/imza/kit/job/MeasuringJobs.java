package org.imza.kit.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.imza.kit.meter.MeasuredByQuery;
import org.imza.kit.sql.Sql;

/**
 * Tells operators how many jobs are under way and given up, and for how long the slowest has not got on:
 * {@code imza_jobs_open}, {@code imza_jobs_failed}, {@code imza_jobs_still_seconds}.
 */
@Startup
@Singleton
class MeasuringJobs {

    private static final String MEASURE = """
            select count(*) filter (where state <> 'FAILED'), count(*) filter (where state = 'FAILED'),
                coalesce(extract(epoch from now() - min(moved_at) filter (where state <> 'FAILED')), 0)
            from job where state in ('QUEUED', 'RUNNING', 'FAILED')""";

    private final MeasuredByQuery jobs;

    MeasuringJobs(Sql sql, MeterRegistry meters) {
        jobs = new MeasuredByQuery(sql, MEASURE, meters)
                .gauge("imza.jobs.open", "Jobs that wait for their turn or go on")
                .gauge("imza.jobs.failed", "Jobs that were given up after many failures")
                .gauge(
                        "imza.jobs.still.seconds",
                        "How long the one of the open jobs that stands the longest has not got on");
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        jobs.measure();
    }
}
