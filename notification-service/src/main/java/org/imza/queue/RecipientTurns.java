package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sql.Sql;
import org.imza.letter.MailKind;

/**
 * Lets no stranger fill a mailbox: of the mails that anybody can bring about, an address gets so many in 24 hours. The
 * others wait for their turn, in the order in which they came. Mails to sign in are counted apart, or somebody who floods an
 * organizer with petitions shuts them out.
 */
@ApplicationScoped
class RecipientTurns {

    static final Duration DAY = Duration.ofHours(24);

    /**
     * One row for each address: when the day began that is being filled, and how many mails it has. A full day is followed
     * by the next, which may begin in the future; a day that is over, by one that begins now.
     */
    private static final String TAKE = """
            insert into recipient_turn as r (fingerprint, purpose, since, mails) values (:recipient, :purpose, :now, 1)
            on conflict (fingerprint, purpose) do update set
                since = case when r.since <= :yesterday then :now when r.mails < :most then r.since
                    else r.since + interval '24 hours' end,
                mails = case when r.since > :yesterday and r.mails < :most then r.mails + 1 else 1 end
            where r.mails < :most or r.since + interval '24 hours' <= :latest
            returning since""";

    private final Sql sql;
    private final Fingerprints fingerprints;
    private final QueueConfig config;

    RecipientTurns(Sql sql, Fingerprints fingerprints, QueueConfig config) {
        this.sql = sql;
        this.fingerprints = fingerprints;
        this.config = config;
    }

    private enum Purpose {
        SIGNING,
        SIGN_IN
    }

    /** When the next mail of {@code kind} to {@code recipient} may go out; empty if that is not before {@code latest}. */
    Optional<Instant> next(MailKind kind, Recipient recipient, Instant now, Instant latest) {
        return switch (kind) {
            case CONFIRMATION, SIGNED_ALREADY ->
                take(Purpose.SIGNING, config.signingMailsADay(), recipient, now, latest);
            case SIGN_IN -> take(Purpose.SIGN_IN, config.signInMailsADay(), recipient, now, latest);
            case PETITION_PUBLISHED, PETITION_REJECTED, MILESTONE_REACHED, UPDATE -> Optional.of(now);
        };
    }

    private Optional<Instant> take(Purpose purpose, int aDay, Recipient recipient, Instant now, Instant latest) {
        return sql.of(TAKE)
                .bind("recipient", fingerprints.of(recipient.email()))
                .bind("purpose", purpose)
                .bind("now", now)
                .bind("yesterday", now.minus(DAY))
                .bind("most", aDay)
                .bind("latest", latest)
                .first(Instant.class);
    }
}
