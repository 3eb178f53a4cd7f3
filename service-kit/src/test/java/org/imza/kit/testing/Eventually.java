package org.imza.kit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what happens on its own: by way of the broker, on another thread. */
public final class Eventually {

    /** Far beyond the moment it takes, for a machine that is busy. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration STEP = Duration.ofMillis(50);

    private Eventually() {}

    /** Returns as soon as {@code condition} holds; fails after {@link #PATIENCE}. */
    public static void holds(Callable<Boolean> condition) {
        holds(PATIENCE, condition);
    }

    /** The same, with another patience. */
    public static void holds(Duration patience, Callable<Boolean> condition) {
        holds("what should hold", patience, condition);
    }

    /** The same; {@code what} is named if it does not come. */
    public static void holds(String what, Duration patience, Callable<Boolean> condition) {
        fits(what, patience, condition, Boolean::booleanValue);
    }

    /** What {@code attempt} finds, as soon as it finds something. */
    public static <T> T found(String what, Duration patience, Callable<Optional<T>> attempt) {
        return fits(what, patience, attempt, Optional::isPresent).orElseThrow();
    }

    /** Returns as soon as {@code actual} gives {@code expected}. */
    public static <T> void same(String what, T expected, Callable<T> actual) {
        fits(what + ": " + expected, PATIENCE, actual, expected::equals);
    }

    /** What {@code actual} gives, as soon as it {@code fits}. */
    public static <T> T fits(Callable<T> actual, Predicate<T> fits) {
        return fits("what fits", PATIENCE, actual, fits);
    }

    private static <T> T fits(String what, Duration patience, Callable<T> actual, Predicate<T> fits) {
        Instant end = Instant.now().plus(patience);
        T last = call(actual);
        while (!fits.test(last)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "waited %d s in vain for %s; it stayed at %s".formatted(patience.toSeconds(), what, last));
            }
            pause(STEP);
            last = call(actual);
        }
        return last;
    }

    private static <T> T call(Callable<T> actual) {
        try {
            return actual.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets {@code time} pass. */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
