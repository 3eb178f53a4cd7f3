package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/**
 * Takes the next mail out of the queue. The claim is a note in its row with a time at which it ends, so that neither a row
 * nor a connection is held while the mail server speaks.
 */
@ApplicationScoped
public class ClaimingMail {

    /** Only what every mail needs: planning more joins takes the database longer than all the rest of a mail. */
    private static final String CLAIM = """
            update mail m set claimed_by = :process, next_attempt_at = :until
            where m.id = (
                select q.id from mail q
                where q.state = 'QUEUED' and q.next_attempt_at <= :now %s
                order by q.priority, q.next_attempt_at
                limit 1
                for update skip locked)
            returning m.*,
                exists (select from cancellation c where c.about = m.about and c.cancelled_at >= m.queued_at) as cancelled""";

    private static final String CLAIM_FIRST = CLAIM.formatted("");
    /** Of the least urgent kind: to knock costs a mail its place, and nobody who waits for an answer shall lose it. */
    private static final String CLAIM_LAST = CLAIM.formatted(
            "and q.priority = (select max(priority) from mail where state = 'QUEUED' and next_attempt_at <= :now)");
    /** Of a mail that is claimed: its recipient, if another row tells where they are, and the news, if it brings any. */
    private static final String COMPLETE = """
            select g.organization_id, g.organization_name, g.path, g.language as update_language, g.title,
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
            where m.id = :id""";

    private static final String FOLLOWS = """
            select from followers(:petitions, :organization) where follower_id = :supporter""";

    private final Sql sql;
    private final SenderProcess process;
    private final Clock clock;

    ClaimingMail(Sql sql, SenderProcess process, Clock clock) {
        this.sql = sql;
        this.process = process;
        this.clock = clock;
    }

    /**
     * The next mail that is due: nobody else's until the claim ends, unless this process is taken for dead.
     *
     * @param knocking whether it is to find out if the server is there at all
     * @param atMost longer than any attempt to send it takes
     */
    public Optional<QueuedMail> claim(boolean knocking, Duration atMost) {
        // The least urgent may all be in other senders' hands, for minutes if the server is silent.
        return (knocking ? claim(CLAIM_LAST, atMost) : Optional.<MailRow>empty())
                .or(() -> claim(CLAIM_FIRST, atMost))
                .map(this::complete);
    }

    private Optional<MailRow> claim(String statement, Duration atMost) {
        Instant now = clock.instant();
        return sql.of(statement)
                .bind("process", process.id())
                .bind("until", now.plus(atMost))
                .bind("now", now)
                .first(MailRow.class);
    }

    private QueuedMail complete(MailRow mail) {
        if (mail.isWhole()) {
            return mail.whole();
        }
        MailReferences references = sql.of(COMPLETE)
                .bind("id", mail.id())
                .first(MailReferences.class)
                .orElseThrow();
        return mail.with(references, mail.mailingId() == null || stillFollows(mail, references));
    }

    /** Whether somebody in a mailing still wants it: they may have refused since it was queued. */
    private boolean stillFollows(MailRow mail, MailReferences references) {
        return sql.of(FOLLOWS)
                .bind("petitions", UUID.class, references.petitionIds())
                .bind("organization", references.organizationId())
                .bind("supporter", mail.supporterId())
                .any();
    }
}
