package org.imza.signature;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import org.imza.batch.Transactions;

/** Deletes what nobody can confirm any more: it may be what a stranger typed. */
@Singleton
class ForgettingResubmissions {

    private final Transactions transactions;
    private final SignatureConfig config;
    private final Clock clock;

    ForgettingResubmissions(Transactions transactions, SignatureConfig config, Clock clock) {
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() throws SQLException {
        transactions.run(connection ->
                ResubmissionRows.forget(connection, clock.instant().minus(config.confirmWithin())));
    }
}
