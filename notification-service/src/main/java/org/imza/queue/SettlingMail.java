package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Notes how an attempt ended, and with that gives the claim back. */
@ApplicationScoped
public class SettlingMail {

    private static final Logger LOG = Logger.getLogger(SettlingMail.class);

    /** Nobody notes anything about a mail that has become another's. */
    private static final String WHILE_CLAIMED = " where id = ? and claimed_by = ? and next_attempt_at = ?";
    /** Whatever is personal goes with the mail; what stays tells that there was one. */
    private static final String CLOSE = """
            update mail set state = ?, attempts = attempts + 1, finished_at = ?, about = '%s', claimed_by = null,
                wrapped_key = null, content = null, account_id = null, supporter_id = null, recipient = null,
                traceparent = null""".formatted(new UUID(0, 0)) + WHILE_CLAIMED;

    private static final String POSTPONE =
            "update mail set attempts = attempts + 1, next_attempt_at = ?, claimed_by = null" + WHILE_CLAIMED;

    private static final String LEAVE_UNANSWERED =
            "update mail set attempts = attempts + ?, next_attempt_at = ?, unanswered_at = ?, claimed_by = null"
                    + WHILE_CLAIMED;

    private static final String WENT_OUT_SINCE = "select 1 from mail where finished_at > ? and state = 'SENT' limit 1";

    private final DataSource dataSource;
    private final SenderProcess process;
    private final RetryTimes retryTimes;
    private final Clock clock;

    SettlingMail(DataSource dataSource, SenderProcess process, RetryTimes retryTimes, Clock clock) {
        this.dataSource = dataSource;
        this.process = process;
        this.retryTimes = retryTimes;
        this.clock = clock;
    }

    /** Does nothing to a mail whose claim has run out: it may be in other hands. */
    public void settle(QueuedMail mail, Outcome outcome) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (outcome.over()) {
                close(connection, mail, outcome);
            } else if (outcome == Outcome.POSTPONED) {
                postpone(connection, mail);
            } else if (outcome == Outcome.SERVER_AWAY) {
                leaveUnanswered(connection, mail);
            }
        }
    }

    private void close(Connection connection, QueuedMail mail, Outcome outcome) throws SQLException {
        try (var update = connection.prepareStatement(CLOSE)) {
            update.setString(1, outcome.state());
            update.setTimestamp(2, Timestamp.from(clock.instant()));
            whileClaimed(update, 2, mail);
        }
    }

    private void postpone(Connection connection, QueuedMail mail) throws SQLException {
        try (var update = connection.prepareStatement(POSTPONE)) {
            update.setTimestamp(1, Timestamp.from(retryTimes.afterRefusal(mail.attempts())));
            whileClaimed(update, 1, mail);
        }
    }

    /**
     * Who is to blame, the server or the mail? The server, as long as nobody else's mail has gone out since this one was
     * last left without an answer: then it only steps behind the others. Otherwise the server has been there and it is
     * about this mail, which counts as an attempt like any other that failed.
     */
    private void leaveUnanswered(Connection connection, QueuedMail mail) throws SQLException {
        boolean blamed = mail.unansweredAt() != null && anyWentOutSince(connection, mail.unansweredAt());
        Instant next = blamed ? retryTimes.afterRefusal(mail.attempts()) : retryTimes.afterSilence(mail.unansweredAt());
        try (var update = connection.prepareStatement(LEAVE_UNANSWERED)) {
            update.setInt(1, blamed ? 1 : 0);
            update.setTimestamp(2, Timestamp.from(next));
            update.setTimestamp(3, Timestamp.from(clock.instant()));
            whileClaimed(update, 3, mail);
        }
    }

    private void whileClaimed(PreparedStatement update, int set, QueuedMail mail) throws SQLException {
        update.setObject(set + 1, mail.id());
        update.setObject(set + 2, process.id());
        update.setTimestamp(set + 3, Timestamp.from(mail.claimedUntil()));
        if (update.executeUpdate() == 0) {
            LOG.warnf("The claim on mail %s was gone when its attempt ended", mail.id());
        }
    }

    private static boolean anyWentOutSince(Connection connection, Instant time) throws SQLException {
        try (var query = connection.prepareStatement(WENT_OUT_SINCE)) {
            query.setTimestamp(1, Timestamp.from(time));
            return query.executeQuery().next();
        }
    }
}
