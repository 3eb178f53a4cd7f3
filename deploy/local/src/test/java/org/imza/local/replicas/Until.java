package org.imza.local.replicas;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what has to come, however long a busy machine takes. */
final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(20);

    private Until() {}

    static void holds(String what, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain until " + what);
            }
            Thread.sleep(STEP);
        }
    }
}
