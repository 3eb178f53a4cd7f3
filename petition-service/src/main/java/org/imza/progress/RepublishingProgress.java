package org.imza.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;
import org.imza.kit.sql.Transactions;

/** Tells every petition's count and goal as they are now. */
@ApplicationScoped
class RepublishingProgress implements Republisher {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration ANNOUNCING = Duration.ofMillis(20);

    private final Transactions transactions;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Clock clock;

    RepublishingProgress(Transactions transactions, Announcements announcements, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Republished republish() {
        try {
            long told = 0;
            List<Counted> page = page(FIRST);
            while (!page.isEmpty()) {
                told += page.size();
                page = page(page.getLast().petitionId());
            }
            return new Republished("progress", told);
        } catch (SQLException e) {
            throw new IllegalStateException("could not tell the counts again", e);
        }
    }

    private List<Counted> page(UUID after) throws SQLException {
        return transactions.run(connection -> {
            // Nobody announces meanwhile: of two counts the later one read has to bear the later time.
            while (!announcements.lock()) {
                pause();
            }
            List<Counted> page = counted(connection, after);
            outbox.append(connection, page);
            return page;
        });
    }

    private List<Counted> counted(Connection connection, UUID after) throws SQLException {
        Instant now = clock.instant();
        List<Counted> counted = new ArrayList<>();
        for (CounterRows.Row row : CounterRows.after(connection, after)) {
            Progress progress = row.progress();
            counted.add(new Counted(row.petitionId(), progress.signatures(), progress.goal(), now));
        }
        return counted;
    }

    private static void pause() {
        try {
            Thread.sleep(ANNOUNCING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
