package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.event.EventJson;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sql.Sql;
import org.imza.kit.trace.Tracing;
import org.imza.letter.Letter;

/** Puts one mail into the queue, in the transaction of the event that causes it. */
@ApplicationScoped
public class QueueingMail {

    private static final String INSERT = """
            insert into mail (id, kind, priority, about, language, wrapped_key, content, account_id, queued_at,
                next_attempt_at, expires_at, traceparent, recipient)
            values (:id, :kind, :priority, :about, :language, :key, :content, :account, :now,
                :first, :expiry, :traceparent, :recipient)""";

    private final Sql sql;
    private final MasterKeys masterKeys;
    private final Fingerprints fingerprints;
    private final RecipientTurns turns;
    private final MailCounts counts;
    private final QueueConfig config;
    private final Clock clock;
    private final MailWakeUp wakeUp;
    private final Tracing tracing;

    QueueingMail(
            Sql sql,
            MasterKeys masterKeys,
            Fingerprints fingerprints,
            RecipientTurns turns,
            MailCounts counts,
            QueueConfig config,
            Clock clock,
            MailWakeUp wakeUp,
            Tracing tracing) {
        this.sql = sql;
        this.masterKeys = masterKeys;
        this.fingerprints = fingerprints;
        this.turns = turns;
        this.counts = counts;
        this.config = config;
        this.clock = clock;
        this.wakeUp = wakeUp;
        this.tracing = tracing;
    }

    /** A letter to {@code recipient} about a signature, a petition or an account. */
    public void queue(Letter letter, Recipient recipient, UUID about) {
        queue(letter, recipient, about, null);
    }

    /**
     * The same, not before {@code mailAfter}, which is {@code null} for at once. What could only go out when it is of no
     * use any more, because too many others wait for the recipient, is not queued.
     */
    public void queue(Letter letter, Recipient recipient, UUID about, Instant mailAfter) {
        Instant now = clock.instant();
        Instant earliest = mailAfter == null ? now : later(now, mailAfter);
        Instant expiry = expiry(letter, earliest);
        turns.next(letter.kind(), recipient, now, expiry)
                .ifPresentOrElse(
                        turn -> insert(letter, recipient, about, now, later(earliest, turn), expiry),
                        () -> counts.count(letter.kind(), Outcome.EXPIRED));
    }

    private void insert(
            Letter letter, Recipient recipient, UUID about, Instant now, Instant firstAttempt, Instant expiry) {
        UUID id = Ids.next();
        DataKey key = masterKeys.newDataKey();
        String content = EventJson.write(new SealedLetter(recipient.email(), letter));
        sql.of(INSERT)
                .bind("id", id)
                .bind("kind", letter.kind())
                .bind("priority", letter.kind().priority())
                .bind("about", about)
                .bind("language", recipient.language())
                .bind("key", masterKeys.wrap(key, id))
                .bind("content", key.seal(content, id))
                .bind("account", recipient.accountId())
                .bind("now", now)
                .bind("first", firstAttempt)
                .bind("expiry", expiry)
                .bind("traceparent", tracing.traceparent())
                .bind("recipient", fingerprint(recipient))
                .update();
        wakeUp.afterCommit();
    }

    /** An account's owner is found by the account. */
    private byte[] fingerprint(Recipient recipient) {
        return recipient.email() == null ? null : fingerprints.of(recipient.email());
    }

    private Instant expiry(Letter letter, Instant earliest) {
        return switch (letter) {
            case Letter.SignIn link -> link.expiresAt();
            case Letter.Invitation link -> link.expiresAt();
            default -> earliest.plus(config.giveUpAfter());
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
