package org.imza.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.letter.Letter;

/** What rows hold that a mail points to: its recipient, and the news it brings. */
record MailReferences(
        UUID organizationId,
        String organizationName,
        String path,
        String updateLanguage,
        String title,
        String dateline,
        String body,
        String sourceName,
        List<UUID> petitionIds,
        Instant postedAt,
        byte[] contactKey,
        byte[] contactEmail,
        String contactLanguage,
        byte[] supporterKey,
        byte[] supporterEmail,
        UUID withdrawalOf,
        byte[] withdrawal,
        boolean cancelled) {

    static MailReferences none(boolean cancelled) {
        return new MailReferences(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                cancelled);
    }

    QueuedMail.Withdrawal withdrawalLink() {
        return withdrawal == null ? null : new QueuedMail.Withdrawal(withdrawalOf, withdrawal);
    }

    Letter.Update update(UUID mailing) {
        return mailing == null
                ? null
                : new Letter.Update(
                        mailing,
                        organizationId,
                        organizationName,
                        path,
                        updateLanguage,
                        title,
                        dateline,
                        body,
                        sourceName,
                        postedAt);
    }

    @Override
    public String toString() {
        return "MailReferences[]";
    }
}
