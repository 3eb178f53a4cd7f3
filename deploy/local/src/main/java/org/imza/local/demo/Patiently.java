package org.imza.local.demo;

import java.time.Duration;
import java.time.Instant;

/** What one service decided reaches the next one by event, a moment later. */
final class Patiently {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Patiently() {}

    /** Tries {@code action} until it works. */
    static void until(Runnable action) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                action.run();
                return;
            } catch (IllegalStateException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
