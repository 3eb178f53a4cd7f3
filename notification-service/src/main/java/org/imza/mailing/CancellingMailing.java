package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.imza.queue.CancellingMails;

/** Takes back what has not gone out of a mailing, and forgets its words: no mail can be written with them any more. */
@ApplicationScoped
public class CancellingMailing {

    private final CancellingMails mails;
    private final Session session;

    CancellingMailing(CancellingMails mails, Session session) {
        this.mails = mails;
        this.session = session;
    }

    /** The mailing of {@code updateId}; also one that is told of later. */
    public void cancel(UUID updateId) {
        mails.cancel(updateId);
        session.createNativeMutationQuery(
                        "update mailing set title = '', dateline = null, body = '', source_name = null "
                                + "where id = ?1")
                .setParameter(1, updateId)
                .executeUpdate();
    }
}
