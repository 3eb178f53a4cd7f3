package org.imza.testing;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens by way of the broker. */
public final class Eventually {

    private Eventually() {}

    /** Returns as soon as {@code condition} holds; fails after 15 seconds. */
    public static void is(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(15);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not happen within 15 seconds");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
