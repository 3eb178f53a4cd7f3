package org.imza.queue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** Deletes the notes of mails that are long over. */
@ApplicationScoped
class ForgettingMails {

    private final Session session;
    private final QueueConfig config;
    private final Clock clock;

    ForgettingMails(Session session, QueueConfig config, Clock clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from mail where finished_at < ?1")
                .setParameter(1, clock.instant().minus(config.keepNotesFor()))
                .executeUpdate();
        // Whatever was queued before has been sent or given up.
        session.createNativeMutationQuery("delete from cancellation where cancelled_at < ?1")
                .setParameter(1, clock.instant().minus(config.keepNotesFor()))
                .executeUpdate();
    }
}
