package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** Takes mails back that have become pointless. */
@ApplicationScoped
public class CancellingMails {

    private final Session session;
    private final Clock clock;

    CancellingMails(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * All about {@code about} that have not gone out. One that is being sent at this moment goes out; should that attempt
     * fail, there is no other.
     */
    public void cancel(UUID about) {
        session.createNativeMutationQuery("insert into cancellation (about, cancelled_at) values (?1, ?2) "
                        + "on conflict (about) do update set cancelled_at = excluded.cancelled_at")
                .setParameter(1, about)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
