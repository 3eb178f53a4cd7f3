package org.imza.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.imza.kit.meter.MeasuredByQuery;
import org.imza.kit.sql.Sql;

/**
 * Tells operators how much waits in the outbox and for how long: {@code imza_outbox_rows} and
 * {@code imza_outbox_oldest_seconds}.
 */
@Startup
@Singleton
class MeasuringOutbox {

    /** Far beyond what needs an operator; counting costs more the more there is. */
    private static final int ENOUGH = 100_000;

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from now() - min(written_at)), 0)
            from (select written_at from outbox order by id limit %d) o
            """.formatted(ENOUGH);

    private final MeasuredByQuery outbox;

    MeasuringOutbox(Sql sql, MeterRegistry meters) {
        outbox = new MeasuredByQuery(sql, MEASURE, meters)
                .gauge("imza.outbox.rows", "Rows of events that wait for Kafka; counted up to " + ENOUGH)
                .gauge("imza.outbox.oldest.seconds", "How long the oldest of them has waited");
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        outbox.measure();
    }
}
