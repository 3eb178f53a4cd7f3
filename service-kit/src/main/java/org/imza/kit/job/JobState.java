package org.imza.kit.job;

import java.util.EnumSet;
import java.util.Set;

/** Where a job stands. */
public enum JobState {
    /** Waits for its first step, or to go on after somebody resumed it. */
    QUEUED,
    /** Has begun, and goes on by itself. */
    RUNNING,
    /** Stopped by somebody, who may let it go on. */
    PAUSED,
    /** Ended by somebody; what was done stays done. */
    CANCELLED,
    /** Nothing is left to do. */
    DONE,
    /** Given up after many failures in a row; somebody may let it go on. */
    FAILED;

    private static final Set<JobState> UNDER_WAY = EnumSet.of(QUEUED, RUNNING);
    private static final Set<JobState> OVER = EnumSet.of(CANCELLED, DONE);

    /** Whether it goes on without anybody's help. */
    public boolean underWay() {
        return UNDER_WAY.contains(this);
    }

    /** Whether nothing will happen to it any more. */
    public boolean over() {
        return OVER.contains(this);
    }
}
