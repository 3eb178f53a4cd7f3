package org.imza.progress;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.sql.Transactions;
import org.jboss.logging.Logger;

/** Tells the others the count, at most once a second and petition however many sign, from one replica at a time. */
@ApplicationScoped
class AnnouncingProgress {

    private static final Logger LOG = Logger.getLogger(AnnouncingProgress.class);
    /** A second, less what two ticks of the scheduler may be closer together. */
    private static final Duration APART = Duration.ofMillis(950);

    private final Transactions transactions;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Clock clock;

    AnnouncingProgress(Transactions transactions, Announcements announcements, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        try {
            transactions.run(this::announced);
        } catch (SQLException e) {
            // The counters keep what is to be told; the next tick tries again.
            LOG.warnf("The count was not announced: SQLSTATE %s", e.getSQLState());
        }
    }

    private int announced(Connection connection) throws SQLException {
        if (!announcements.lock()) {
            return 0;
        }
        Instant now = clock.instant();
        List<Counted> counted = announcements.due(now.minus(APART), now);
        outbox.append(connection, counted);
        return counted.size();
    }
}
