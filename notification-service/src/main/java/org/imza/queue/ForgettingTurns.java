package org.imza.queue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** Forgets who was mailed how often: nobody's business once the day is over. */
@ApplicationScoped
class ForgettingTurns {

    private final Session session;
    private final Clock clock;

    ForgettingTurns(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from recipient_turn where since <= ?1")
                .setParameter(1, clock.instant().minus(RecipientTurns.DAY))
                .executeUpdate();
    }
}
