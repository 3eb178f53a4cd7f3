package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** Takes back what waits to be sent about the signatures of one petition, as far as their signers follow it. */
@ApplicationScoped
public class CancellingMailsOfSigners {

    private final Session session;
    private final Clock clock;

    CancellingMailsOfSigners(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** One statement however many they are. Comes before the subscriptions go, which tell who they are. */
    public void cancel(UUID petitionId) {
        session.createNativeMutationQuery("insert into cancellation (about, cancelled_at) "
                        + "select signature_id, ?2 from subscription where petition_id = ?1 "
                        + "on conflict (about) do update set cancelled_at = excluded.cancelled_at")
                .setParameter(1, petitionId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
