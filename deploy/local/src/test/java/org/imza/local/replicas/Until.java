package org.imza.local.replicas;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.imza.kit.testing.Eventually;

/** Waits for what has to come, however long a busy machine takes. */
final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Until() {}

    static void holds(String what, Callable<Boolean> condition) {
        Eventually.holds(what, PATIENCE, condition);
    }
}
