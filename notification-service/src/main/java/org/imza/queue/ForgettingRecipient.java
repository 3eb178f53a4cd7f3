package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.imza.suppression.AddressForgotten;

/**
 * Cancels what waits for somebody, destroys its key, and forgets how much they were sent. A mail that is being sent at
 * this moment goes out; should that attempt fail, there is no other.
 */
@ApplicationScoped
class ForgettingRecipient {

    private static final String CANCEL = "insert into cancellation (about, cancelled_at) "
            + "select distinct about, cast(?2 as timestamptz) from mail where recipient = ?1 and state = 'QUEUED' "
            + "on conflict (about) do update set cancelled_at = excluded.cancelled_at";
    private static final String CLOSE = "update mail set state = 'CANCELLED', finished_at = ?2, about = ?3, "
            + "wrapped_key = null, content = null, recipient = null, traceparent = null "
            + "where id in (select id from mail where recipient = ?1 for update skip locked)";

    private static final String FORGET_TURNS = "delete from recipient_turn where fingerprint = ?1";

    private final Session session;
    private final Clock clock;

    ForgettingRecipient(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    void forget(@Observes AddressForgotten address) {
        session.createNativeMutationQuery(CANCEL)
                .setParameter(1, address.fingerprint())
                .setParameter(2, clock.instant())
                .executeUpdate();
        session.createNativeMutationQuery(CLOSE)
                .setParameter(1, address.fingerprint())
                .setParameter(2, clock.instant())
                .setParameter(3, new UUID(0, 0))
                .executeUpdate();
        session.createNativeMutationQuery(FORGET_TURNS)
                .setParameter(1, address.fingerprint())
                .executeUpdate();
    }
}
