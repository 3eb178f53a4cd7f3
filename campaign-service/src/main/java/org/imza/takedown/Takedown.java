package org.imza.takedown;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.Function;
import org.imza.event.TakedownReason;
import org.imza.kit.language.MessageKey;

/** That something was taken down, and why; {@code takenDownWords} are the moderator's own, {@code ""} for none. */
@Embeddable
public record Takedown(
        Instant takenDownAt, @Enumerated(EnumType.STRING) TakedownReason takenDownReason, String takenDownWords) {

    /** Why something is down, in words; {@code ""} while it is not. */
    public static String why(Takedown takedown, Function<MessageKey, String> words) {
        return takedown == null ? "" : words.apply(new MessageKey(takedown.takenDownReason.messageKey()));
    }
}
