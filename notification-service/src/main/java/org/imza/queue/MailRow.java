package org.imza.queue;

import java.time.Instant;
import java.util.UUID;
import org.imza.letter.MailKind;
import org.imza.queue.QueuedMail.Sealed;

/** A row of the table {@code mail} that was claimed just now. */
record MailRow(
        UUID id,
        MailKind kind,
        String language,
        int attempts,
        Instant nextAttemptAt,
        Instant expiresAt,
        Instant unansweredAt,
        boolean cancelled,
        String traceparent,
        byte[] wrappedKey,
        byte[] content,
        UUID accountId,
        UUID mailingId,
        UUID supporterId) {

    /** Whether the row itself holds all, as it does for signers; other mails point to other rows. */
    boolean isWhole() {
        return accountId == null && mailingId == null;
    }

    /** From a row that {@link #isWhole}. */
    QueuedMail whole() {
        return with(MailReferences.none(cancelled), true);
    }

    /** With all that it points to; {@code wanted} tells whether its recipient still follows. */
    QueuedMail with(MailReferences references, boolean wanted) {
        return new QueuedMail(
                id,
                kind,
                language,
                attempts,
                nextAttemptAt,
                expiresAt,
                unansweredAt,
                references.cancelled(),
                traceparent,
                Sealed.of(id, wrappedKey, content),
                Sealed.of(accountId, references.contactKey(), references.contactEmail()),
                references.contactLanguage(),
                Sealed.of(supporterId, references.supporterKey(), references.supporterEmail()),
                references.withdrawalLink(),
                references.update(mailingId),
                wanted);
    }

    @Override
    public String toString() {
        return "MailRow[" + id + "]";
    }
}
