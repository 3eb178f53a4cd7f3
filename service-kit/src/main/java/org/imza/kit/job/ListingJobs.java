package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the jobs of this service. */
@ApplicationScoped
public class ListingJobs {

    private static final int MOST = 100;

    private final JobRows rows;

    ListingJobs(JobRows rows) {
        this.rows = rows;
    }

    /** A hundred at most: those that are not over first, each the newest first. */
    public List<Job> list() {
        return rows.list(MOST);
    }
}
