package org.imza.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imza.kit.sql.SqlFailure;
import org.imza.queue.MailCounts;
import org.imza.queue.Outcome;
import org.imza.queue.QueueConfig;
import org.imza.queue.QueuedMail;
import org.imza.queue.SettlingMail;
import org.jboss.logging.Logger;

/** Notes how an attempt ended; while the database is away, for as long as the claim keeps others from sending the mail. */
@ApplicationScoped
class NotingOutcome {

    private static final Logger LOG = Logger.getLogger(NotingOutcome.class);

    private final SettlingMail settling;
    private final MailCounts counts;
    private final QueueConfig config;
    private final Clock clock;

    NotingOutcome(SettlingMail settling, MailCounts counts, QueueConfig config, Clock clock) {
        this.settling = settling;
        this.counts = counts;
        this.config = config;
        this.clock = clock;
    }

    void note(QueuedMail mail, Outcome outcome) {
        counts.count(mail.kind(), outcome);
        boolean noted = false;
        while (!noted) {
            try {
                settling.settle(mail, outcome);
                noted = true;
            } catch (SqlFailure e) {
                LOG.warnf(
                        "Mail %s: the note waits after %s",
                        mail.id(), e.getCause().getClass().getName());
                pauseAfter(e, mail);
            }
        }
    }

    private void pauseAfter(SqlFailure failure, QueuedMail mail) {
        if (!clock.instant().isBefore(mail.claimedUntil())) {
            throw failure;
        }
        try {
            Thread.sleep(config.reconnectAfter());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
