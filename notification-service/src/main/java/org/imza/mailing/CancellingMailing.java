package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.sql.Sql;
import org.imza.queue.CancellingMails;

/** Takes back what has not gone out of a mailing, and forgets its words: no mail can be written with them any more. */
@ApplicationScoped
public class CancellingMailing {

    private final CancellingMails mails;
    private final Sql sql;

    CancellingMailing(CancellingMails mails, Sql sql) {
        this.mails = mails;
        this.sql = sql;
    }

    /** The mailing of {@code updateId}; also one that is told of later. */
    public void cancel(UUID updateId) {
        mails.cancel(updateId);
        sql.of("update mailing set title = '', dateline = null, body = '', source_name = null where id = :id")
                .bind("id", updateId)
                .update();
    }
}
