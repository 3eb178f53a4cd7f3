package org.imza.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.letter.Letter;
import org.imza.letter.MailKind;

/** A mail as its row says when it is claimed, with all it takes to send it, so that sending needs no connection. */
public record QueuedMail(
        UUID id,
        MailKind kind,
        String language,
        int attempts,
        Instant claimedUntil,
        Instant expiresAt,
        Instant unansweredAt,
        boolean cancelled,
        String traceparent,
        Sealed content,
        Sealed contact,
        String contactLanguage,
        Sealed supporter,
        Withdrawal withdrawal,
        Letter.Update update,
        boolean wanted) {

    /** Something sealed under {@code owner}'s key; {@code null} where there is nothing. */
    record Sealed(UUID owner, byte[] wrappedKey, byte[] text) {

        static Sealed of(UUID owner, byte[] wrappedKey, byte[] text) {
            return text == null ? null : new Sealed(owner, wrappedKey, text);
        }
    }

    /** The sealed way out of a recipient's signature; {@code null} where none is known. */
    record Withdrawal(UUID signatureId, byte[] path) {}

    /** How it ends without being sent, if it is too late for it or nobody is left who wants it. */
    public Optional<Outcome> pointless(Instant now) {
        if (!expiresAt.isAfter(now)) {
            return Optional.of(Outcome.EXPIRED);
        }
        if (cancelled || update != null && supporter == null) {
            return Optional.of(Outcome.CANCELLED);
        }
        return wanted ? Optional.empty() : Optional.of(Outcome.REFUSED);
    }
}
