package org.imza.kit.jobpage;

import java.util.List;
import org.imza.kit.job.Job;

/** Those that are not over first, each the newest first. */
public record JobList(List<JobView> jobs) {

    static JobList of(List<Job> jobs) {
        return new JobList(jobs.stream().map(JobView::of).toList());
    }
}
