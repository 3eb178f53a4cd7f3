package org.imza.kit.job;

import java.time.Duration;

/**
 * When the next step of a job is taken.
 *
 * @param in {@code null} for never: its execution is gone already
 */
record Next(Duration in) {

    static final Next AT_ONCE = new Next(Duration.ZERO);
    static final Next NEVER = new Next(null);

    static Next after(Duration in) {
        return new Next(in);
    }

    boolean never() {
        return in == null;
    }
}
