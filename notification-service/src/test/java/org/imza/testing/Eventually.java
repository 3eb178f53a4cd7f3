package org.imza.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens on its own. */
public final class Eventually {

    private Eventually() {}

    public static void holds(Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + longest);
            }
            MailCatcher.pause(Duration.ofMillis(50));
        }
    }
}
