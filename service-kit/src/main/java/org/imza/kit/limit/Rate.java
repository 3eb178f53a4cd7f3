package org.imza.kit.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/** How much is not too much: {@code burst} at once, and {@code anHour} more in each hour, evenly. */
public record Rate(long burst, long anHour) {

    private static final Duration HOUR = Duration.ofHours(1);

    Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(burst).refillGreedy(anHour, HOUR).build();
    }

    /** How many are let through in {@code time} besides the burst. */
    long within(Duration time) {
        return anHour * time.toSeconds() / HOUR.toSeconds();
    }

    /** How long until the burst is there again. */
    Duration refill() {
        return HOUR.multipliedBy(burst).dividedBy(anHour);
    }
}
