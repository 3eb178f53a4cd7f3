package org.imza.kit.job;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody may tell a job to do. */
public enum JobOrder {
    /** Stop after the step it is at. */
    PAUSE(EnumSet.of(JobState.QUEUED, JobState.RUNNING), JobState.PAUSED),
    /** Go on where it stopped or failed. */
    RESUME(EnumSet.of(JobState.PAUSED, JobState.FAILED), JobState.QUEUED),
    /** Stop after the step it is at, and for ever. */
    CANCEL(EnumSet.of(JobState.QUEUED, JobState.RUNNING, JobState.PAUSED, JobState.FAILED), JobState.CANCELLED);

    private final Set<JobState> from;
    private final JobState to;

    JobOrder(Set<JobState> from, JobState to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a job in this state can follow it. */
    public boolean possible(JobState state) {
        return from.contains(state);
    }

    JobState after() {
        return to;
    }

    /** As in addresses and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
