package org.imza.kit.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What becomes of somebody who is never refused: it goes on at once, or waits, or waits too long to be done at all. */
public record Pace(Duration delay, boolean never) {

    /** Nothing to wait for. */
    public static final Pace AT_ONCE = new Pace(Duration.ZERO, false);

    static final Pace NEVER = new Pace(Duration.ZERO, true);

    static Pace after(Duration delay) {
        return delay.isZero() ? AT_ONCE : new Pace(delay, false);
    }

    /** The time before which it is not to be done, as exact as PostgreSQL keeps it; {@code null} for at once. */
    public Instant notBefore(Instant now) {
        return delay.isZero() ? null : now.plus(delay).truncatedTo(ChronoUnit.MICROS);
    }
}
