package org.imza.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.imza.kit.meter.MeasuredByQuery;
import org.imza.kit.sql.Sql;

/**
 * Tells operators how many mails wait for the mail server: {@code imza_mails_waiting}. Those whose time has not come yet
 * wait for nothing that an operator could mend.
 */
@Startup
@Singleton
class MeasuringQueue {

    private final MeasuredByQuery queue;

    MeasuringQueue(Sql sql, MeterRegistry meters) {
        queue = new MeasuredByQuery(
                        sql,
                        "select count(*) from mail where state = 'QUEUED' "
                                + "and (next_attempt_at <= now() or attempts > 0 or claimed_by is not null)",
                        meters)
                .gauge("imza.mails.waiting", "Mails in the queue that are due");
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        queue.measure();
    }
}
