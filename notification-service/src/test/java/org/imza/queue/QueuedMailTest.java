package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.letter.Letter;
import org.imza.letter.MailKind;
import org.junit.jupiter.api.Test;

class QueuedMailTest {

    private static final Instant EXPIRY = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant IN_TIME = EXPIRY.minusNanos(1);
    private static final QueuedMail.Sealed SUPPORTER = new QueuedMail.Sealed(new UUID(0, 1), new byte[0], new byte[0]);

    @Test
    void isSentInTime() {
        assertEquals(Optional.empty(), confirmation(false).pointless(IN_TIME));
        assertEquals(Optional.empty(), news(SUPPORTER, true).pointless(IN_TIME));
    }

    @Test
    void isNotSentPastItsExpiry() {
        assertEquals(Optional.of(Outcome.EXPIRED), confirmation(false).pointless(EXPIRY));
        assertEquals(Optional.of(Outcome.EXPIRED), news(SUPPORTER, true).pointless(EXPIRY));
    }

    @Test
    void isNotSentOnceCancelledOrItsRecipientForgotten() {
        assertEquals(Optional.of(Outcome.CANCELLED), confirmation(true).pointless(IN_TIME));
        assertEquals(Optional.of(Outcome.CANCELLED), news(null, false).pointless(IN_TIME));
    }

    @Test
    void isNotSentToWhoeverFollowsNoMore() {
        assertEquals(Optional.of(Outcome.REFUSED), news(SUPPORTER, false).pointless(IN_TIME));
    }

    private static QueuedMail confirmation(boolean cancelled) {
        return mail(MailKind.CONFIRMATION, cancelled, null, null, true);
    }

    private static QueuedMail news(QueuedMail.Sealed supporter, boolean wanted) {
        return mail(MailKind.UPDATE, false, supporter, update(), wanted);
    }

    private static QueuedMail mail(
            MailKind kind, boolean cancelled, QueuedMail.Sealed supporter, Letter.Update update, boolean wanted) {
        return new QueuedMail(
                new UUID(0, 2),
                kind,
                "en",
                0,
                EXPIRY,
                EXPIRY,
                null,
                cancelled,
                null,
                null,
                null,
                null,
                supporter,
                null,
                update,
                wanted);
    }

    private static Letter.Update update() {
        return new Letter.Update(
                new UUID(0, 3),
                new UUID(0, 4),
                "Families",
                "/campaigns/c/updates/u",
                "en",
                "Title",
                null,
                "Body",
                null,
                EXPIRY);
    }
}
