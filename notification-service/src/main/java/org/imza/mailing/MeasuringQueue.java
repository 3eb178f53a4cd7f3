package org.imza.mailing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Tells operators how many mails wait, by {@code imza_mails_waiting}. */
@Singleton
class MeasuringQueue {

    private final DataSource dataSource;
    private final AtomicLong waiting;

    MeasuringQueue(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.waiting = meters.gauge("imza.mails.waiting", new AtomicLong());
    }

    /** Not at every scrape: how often somebody looks must not be the database's concern. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select count(*) from mail where state = 'QUEUED'");
                var rows = query.executeQuery()) {
            rows.next();
            waiting.set(rows.getLong(1));
        }
    }
}
