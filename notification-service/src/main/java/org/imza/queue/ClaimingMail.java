package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes the next mail out of the queue. The claim is a note in its row with a time at which it ends, so that neither a row
 * nor a connection is held while the mail server speaks.
 */
@ApplicationScoped
public class ClaimingMail {

    /** Only what every mail needs: planning more joins takes the database longer than all the rest of a mail. */
    private static final String CLAIM = """
            update mail m set claimed_by = ?, next_attempt_at = ?
            where m.id = (
                select q.id from mail q
                where q.state = 'QUEUED' and q.next_attempt_at <= ? %s
                order by q.priority, q.next_attempt_at
                limit 1
                for update skip locked)
            returning m.*,
                exists (select from cancellation c where c.about = m.about and c.cancelled_at >= m.queued_at) as cancelled""";

    private static final String CLAIM_FIRST = CLAIM.formatted("");
    /** Of the least urgent kind: to knock costs a mail its place, and nobody who waits for an answer shall lose it. */
    private static final String CLAIM_LAST = CLAIM.formatted(
            "and q.priority = (select max(priority) from mail where state = 'QUEUED' and next_attempt_at <= ?)");
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

    private static final String FOLLOWS = "select 1 from followers(?, ?) where follower_id = ?";

    private final DataSource dataSource;
    private final SenderProcess process;
    private final Clock clock;

    ClaimingMail(DataSource dataSource, SenderProcess process, Clock clock) {
        this.dataSource = dataSource;
        this.process = process;
        this.clock = clock;
    }

    /**
     * The next mail that is due: nobody else's until the claim ends, unless this process is taken for dead.
     *
     * @param knocking whether it is to find out if the server is there at all
     * @param atMost longer than any attempt to send it takes
     */
    public Optional<QueuedMail> claim(boolean knocking, Duration atMost) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            // The least urgent may all be in other senders' hands, for minutes if the server is silent.
            Optional<QueuedMail> last = knocking ? claim(connection, CLAIM_LAST, 2, atMost) : Optional.empty();
            return last.isPresent() ? last : claim(connection, CLAIM_FIRST, 1, atMost);
        }
    }

    private Optional<QueuedMail> claim(Connection connection, String sql, int times, Duration atMost)
            throws SQLException {
        Instant now = clock.instant();
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, process.id());
            update.setTimestamp(2, Timestamp.from(now.plus(atMost)));
            for (int i = 1; i <= times; i++) {
                update.setTimestamp(2 + i, Timestamp.from(now));
            }
            var rows = update.executeQuery();
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
            return QueuedMail.joined(rows, rows.getObject("mailing_id") == null || stillFollows(connection, rows));
        }
    }

    /** Whether somebody in a mailing still wants it: they may have refused since it was queued. */
    private static boolean stillFollows(Connection connection, ResultSet mail) throws SQLException {
        try (var query = connection.prepareStatement(FOLLOWS)) {
            query.setArray(1, mail.getArray("petition_ids"));
            query.setObject(2, mail.getObject("organization_id"));
            query.setObject(3, mail.getObject("supporter_id"));
            return query.executeQuery().next();
        }
    }
}
