package org.imza.kit.jobpage;

import java.time.Instant;
import java.util.UUID;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobState;

/** A job as programs see it. */
public record JobView(
        UUID id,
        String kind,
        UUID subject,
        JobState state,
        long done,
        Long total,
        UUID actor,
        int failures,
        String error,
        Instant askedAt,
        Instant startedAt,
        Instant movedAt) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.subject(),
                job.state(),
                job.done(),
                job.total(),
                job.actor(),
                job.failures(),
                job.error(),
                job.askedAt(),
                job.startedAt(),
                job.movedAt());
    }
}
