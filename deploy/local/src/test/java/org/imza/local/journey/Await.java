package org.imza.local.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what arrives by event, a moment later. */
final class Await {
    static final Duration MOMENT = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(50);

    private Await() {}

    /** Returns what {@code attempt} finds, as soon as it finds something. */
    static <T> T found(String what, Duration patience, Supplier<Optional<T>> attempt) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            Optional<T> found = attempt.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            pause(STEP);
        }
    }

    /** Waits until {@code actual} gives {@code expected}. */
    static <T> void same(String what, T expected, Supplier<T> actual) {
        Instant end = Instant.now().plus(MOMENT);
        T last = actual.get();
        while (!expected.equals(last)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + ": expected " + expected + " but it stayed at " + last);
            }
            pause(STEP);
            last = actual.get();
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
