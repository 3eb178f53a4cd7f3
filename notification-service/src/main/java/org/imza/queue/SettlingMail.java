package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.sql.Sql;
import org.imza.kit.sql.SqlStatement;
import org.jboss.logging.Logger;

/** Notes how an attempt ended, and with that gives the claim back. */
@ApplicationScoped
public class SettlingMail {

    private static final Logger LOG = Logger.getLogger(SettlingMail.class);

    /** Nobody notes anything about a mail that has become another's. */
    private static final String WHILE_CLAIMED =
            " where id = :id and claimed_by = :process and next_attempt_at = :claimed_until";
    /** Whatever is personal goes with the mail; what stays tells that there was one. */
    private static final String CLOSE = """
            update mail set state = :state, attempts = attempts + 1, finished_at = :now, about = '%s', claimed_by = null,
                wrapped_key = null, content = null, account_id = null, supporter_id = null, recipient = null,
                traceparent = null""".formatted(new UUID(0, 0)) + WHILE_CLAIMED;

    private static final String POSTPONE = """
            update mail set attempts = attempts + 1, next_attempt_at = :next, claimed_by = null""" + WHILE_CLAIMED;

    private static final String LEAVE_UNANSWERED = """
            update mail set attempts = attempts + :blame, next_attempt_at = :next, unanswered_at = :now,
                claimed_by = null""" + WHILE_CLAIMED;

    private static final String WENT_OUT_SINCE = """
            select from mail where finished_at > :since and state = 'SENT' limit 1""";

    private final Sql sql;
    private final SenderProcess process;
    private final RetryTimes retryTimes;
    private final Clock clock;

    SettlingMail(Sql sql, SenderProcess process, RetryTimes retryTimes, Clock clock) {
        this.sql = sql;
        this.process = process;
        this.retryTimes = retryTimes;
        this.clock = clock;
    }

    /** Does nothing to a mail whose claim has run out: it may be in other hands. */
    public void settle(QueuedMail mail, Outcome outcome) {
        if (outcome.over()) {
            close(mail, outcome);
        } else if (outcome == Outcome.POSTPONED) {
            postpone(mail);
        } else if (outcome == Outcome.SERVER_AWAY) {
            leaveUnanswered(mail);
        }
    }

    private void close(QueuedMail mail, Outcome outcome) {
        whileClaimed(mail, sql.of(CLOSE).bind("state", outcome.state()).bind("now", clock.instant()));
    }

    private void postpone(QueuedMail mail) {
        whileClaimed(mail, sql.of(POSTPONE).bind("next", retryTimes.afterRefusal(mail.attempts())));
    }

    /**
     * Who is to blame, the server or the mail? The server, as long as nobody else's mail has gone out since this one was
     * last left without an answer: then it only steps behind the others. Otherwise the server has been there and it is
     * about this mail, which counts as an attempt like any other that failed.
     */
    private void leaveUnanswered(QueuedMail mail) {
        boolean blamed = mail.unansweredAt() != null
                && sql.of(WENT_OUT_SINCE).bind("since", mail.unansweredAt()).any();
        Instant next = blamed ? retryTimes.afterRefusal(mail.attempts()) : retryTimes.afterSilence(mail.unansweredAt());
        whileClaimed(
                mail,
                sql.of(LEAVE_UNANSWERED)
                        .bind("blame", blamed ? 1 : 0)
                        .bind("next", next)
                        .bind("now", clock.instant()));
    }

    private void whileClaimed(QueuedMail mail, SqlStatement update) {
        int settled = update.bind("id", mail.id())
                .bind("process", process.id())
                .bind("claimed_until", mail.claimedUntil())
                .update();
        if (settled == 0) {
            LOG.warnf("The claim on mail %s was gone when its attempt ended", mail.id());
        }
    }
}
