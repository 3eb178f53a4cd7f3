package org.imza.kit.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is not too much: {@code burst} at once, and {@code anHour} more in each hour, evenly. In settings
 * {@code 60+300/h}.
 */
public record Rate(long burst, long anHour) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Pattern SETTING = Pattern.compile("([1-9]\\d{0,8})\\+([1-9]\\d{0,8})/h");

    /**
     * As settings have it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Rate parse(CharSequence text) {
        Matcher setting = SETTING.matcher(text);
        if (!setting.matches()) {
            throw new IllegalArgumentException("a rate is written as in 60+300/h");
        }
        return new Rate(Long.parseLong(setting.group(1)), Long.parseLong(setting.group(2)));
    }

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
