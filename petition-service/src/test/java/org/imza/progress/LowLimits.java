package org.imza.progress;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Limits low enough to be met in a test. */
public class LowLimits implements QuarkusTestResourceLifecycleManager {

    static final int VIEWERS = 30;
    public static final int WAITING = 200;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "imza.progress.viewers",
                "" + VIEWERS,
                "imza.progress.heartbeat",
                "2s",
                "imza.signing.waiting",
                "" + WAITING);
    }

    @Override
    public void stop() {}
}
