package org.imza.petition;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a petition was hidden last and why, by a public code, and when it was put back; {@code null} for never. */
@Embeddable
record Hiding(Instant hiddenAt, String hiddenReason, Instant restoredAt) {

    /** Hidden now, once more or for the first time. */
    static Hiding begun(Hiding before, String reason, Instant now) {
        return new Hiding(now, reason, before == null ? null : before.restoredAt());
    }

    /** Put back now. */
    static Hiding ended(Hiding before, Instant now) {
        return before == null ? new Hiding(null, null, now) : new Hiding(before.hiddenAt(), before.hiddenReason(), now);
    }
}
