package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The queue in the database. The lock on a row is the claim to send its mail: it goes with the connection, so that the
 * mails of a sender that died are free at once.
 */
@ApplicationScoped
public class MailQueue {

    /** Only what every mail needs: planning more joins takes the database longer than all the rest of a mail. */
    private static final String CLAIM = """
            select m.*,
                exists (select from cancellation c where c.about = m.about and c.cancelled_at >= m.queued_at) as cancelled
            from mail m
            where m.state = 'QUEUED' and m.next_attempt_at <= ? %s
            order by m.priority, m.next_attempt_at
            limit 1
            for update of m skip locked""";

    private static final String CLAIM_FIRST = CLAIM.formatted("");
    /** Of the least urgent kind: to knock costs a mail its place, and nobody who waits for an answer shall lose it. */
    private static final String CLAIM_LAST = CLAIM.formatted(
            "and m.priority = (select max(priority) from mail where state = 'QUEUED' and next_attempt_at <= ?)");
    /** Of a mail that is claimed: its recipient, if another row tells where they are, and the news, if it brings any. */
    private static final String COMPLETE = """
            select m.*, g.organization_id, g.organization_name, g.path, g.language as update_language, g.title,
                g.dateline, g.body, g.source_name, g.petition_ids, g.posted_at,
                k.wrapped_key as contact_key, k.email as contact_email, k.language as contact_language,
                s.wrapped_key as supporter_key, s.email as supporter_email,
                w.signature_id as withdrawal_of, w.withdrawal,
                c.cancelled_at is not null as cancelled
            from mail m
            left join mailing g on g.id = m.mailing_id
            left join contact k on k.account_id = m.account_id
            left join supporter s on s.id = m.supporter_id
            left join lateral (
                select f.signature_id, f.withdrawal from subscription f
                where f.supporter_id = m.supporter_id and f.petition_id = any (g.petition_ids) and f.state = 'ACTIVE'
                order by f.consented_at desc limit 1) w on true
            left join cancellation c on c.about = m.about and c.cancelled_at >= m.queued_at
            where m.id = ?""";
    /** Whatever is personal goes with the mail; what stays tells that there was one. */
    private static final String CLOSE = """
            update mail set state = ?, attempts = attempts + 1, finished_at = ?, about = '%s',
                wrapped_key = null, content = null, account_id = null, supporter_id = null, recipient = null,
                traceparent = null
            where id = ?""".formatted(new UUID(0, 0));

    private static final String POSTPONE = "update mail set attempts = attempts + 1, next_attempt_at = ? where id = ?";

    private static final String LEAVE_UNANSWERED =
            "update mail set attempts = attempts + ?, next_attempt_at = ?, unanswered_at = ? where id = ?";

    private static final String WENT_OUT_SINCE = "select 1 from mail where finished_at > ? and state = 'SENT' limit 1";

    private static final String FOLLOWS = "select 1 from followers(?, ?) where follower_id = ?";

    private final RetryTimes retryTimes;
    private final Clock clock;

    MailQueue(RetryTimes retryTimes, Clock clock) {
        this.retryTimes = retryTimes;
        this.clock = clock;
    }

    /**
     * The next mail that is due, ours until the transaction of {@code connection} ends.
     *
     * @param knocking whether it is to find out if the server is there at all
     */
    public Optional<QueuedMail> claim(Connection connection, boolean knocking) throws SQLException {
        // The least urgent may all be in other senders' hands, for minutes if the server is silent.
        Optional<QueuedMail> last = knocking ? claim(connection, CLAIM_LAST, 2) : Optional.empty();
        return last.isPresent() ? last : claim(connection, CLAIM_FIRST, 1);
    }

    private Optional<QueuedMail> claim(Connection connection, String sql, int times) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 1; i <= times; i++) {
                query.setTimestamp(i, Timestamp.from(clock.instant()));
            }
            var rows = query.executeQuery();
            if (!rows.next()) {
                return Optional.empty();
            }
            return Optional.of(
                    QueuedMail.isWhole(rows) ? QueuedMail.whole(rows) : complete(connection, QueuedMail.idOf(rows)));
        }
    }

    private static QueuedMail complete(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(COMPLETE)) {
            query.setObject(1, id);
            var rows = query.executeQuery();
            rows.next();
            return QueuedMail.joined(rows);
        }
    }

    /** Whether somebody in a mailing still wants it: they may have refused since it was queued. */
    public boolean stillFollows(Connection connection, QueuedMail mail) throws SQLException {
        try (var query = connection.prepareStatement(FOLLOWS)) {
            query.setArray(1, mail.petitions());
            query.setObject(2, mail.update().organizationId());
            query.setObject(3, mail.supporter().owner());
            return query.executeQuery().next();
        }
    }

    /** Notes how an attempt ended. */
    public void settle(Connection connection, QueuedMail mail, Outcome outcome) throws SQLException {
        if (outcome.over()) {
            try (var update = connection.prepareStatement(CLOSE)) {
                update.setString(1, outcome.state());
                update.setTimestamp(2, Timestamp.from(clock.instant()));
                update.setObject(3, mail.id());
                update.executeUpdate();
            }
        } else if (outcome == Outcome.POSTPONED) {
            try (var update = connection.prepareStatement(POSTPONE)) {
                update.setTimestamp(1, Timestamp.from(retryTimes.afterRefusal(mail.attempts())));
                update.setObject(2, mail.id());
                update.executeUpdate();
            }
        } else if (outcome == Outcome.SERVER_AWAY) {
            leaveUnanswered(connection, mail);
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
            update.setObject(4, mail.id());
            update.executeUpdate();
        }
    }

    private static boolean anyWentOutSince(Connection connection, Instant time) throws SQLException {
        try (var query = connection.prepareStatement(WENT_OUT_SINCE)) {
            query.setTimestamp(1, Timestamp.from(time));
            return query.executeQuery().next();
        }
    }
}
