package org.imza.mailing;

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

    /** All about {@code about} that have not gone out. Does not wait for one that is being sent at this moment. */
    public void cancel(UUID about) {
        session.createNativeMutationQuery("update mail set state = 'CANCELLED', finished_at = ?2, wrapped_key = null, "
                        + "content = null, account_id = null, supporter_id = null where id in "
                        + "(select id from mail where about = ?1 and state = 'QUEUED' for update skip locked)")
                .setParameter(1, about)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
