package org.imza.takedown;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.imza.event.TakedownReason;

/** That something was taken down, and why; {@code takenDownWords} are the moderator's own, {@code ""} for none. */
@Embeddable
public record Takedown(
        Instant takenDownAt, @Enumerated(EnumType.STRING) TakedownReason takenDownReason, String takenDownWords) {

    /** Why something is down, in words; {@code ""} while it is not. */
    public static String why(Takedown takedown, UnaryOperator<String> words) {
        return takedown == null ? "" : words.apply(takedown.takenDownReason.messageKey());
    }
}
