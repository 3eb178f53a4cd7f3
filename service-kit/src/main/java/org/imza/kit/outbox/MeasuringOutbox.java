package org.imza.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells operators how much waits in the outbox and for how long: {@code imza_outbox_rows} and
 * {@code imza_outbox_oldest_seconds}, NaN while the database does not answer.
 */
@Startup
@Singleton
class MeasuringOutbox {

    /** Far beyond what needs an operator; counting costs more the more there is. */
    private static final int ENOUGH = 100_000;

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from now() - min(written_at)), 0)
            from (select written_at from outbox order by id limit ?) o
            """;

    private final DataSource dataSource;
    private volatile double rows = Double.NaN;
    private volatile double oldestSeconds = Double.NaN;

    MeasuringOutbox(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        Gauge.builder("imza.outbox.rows", this, me -> me.rows)
                .description("Rows of events that wait for Kafka; counted up to " + ENOUGH)
                .register(meters);
        Gauge.builder("imza.outbox.oldest.seconds", this, me -> me.oldestSeconds)
                .description("How long the oldest of them has waited")
                .register(meters);
    }

    /** Not at every scrape: how often somebody looks must not be the database's concern, nor its absence theirs. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(MEASURE)) {
            query.setInt(1, ENOUGH);
            try (var result = query.executeQuery()) {
                result.next();
                rows = result.getLong(1);
                oldestSeconds = result.getDouble(2);
            }
        } catch (SQLException e) {
            rows = Double.NaN;
            oldestSeconds = Double.NaN;
        }
    }
}
