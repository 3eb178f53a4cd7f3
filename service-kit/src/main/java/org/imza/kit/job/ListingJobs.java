package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads the jobs of this service. */
@ApplicationScoped
public class ListingJobs {

    private static final int MOST = 100;

    private final DataSource dataSource;

    ListingJobs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A hundred at most: those that are not over first, each the newest first. */
    public List<Job> list() {
        try (Connection connection = dataSource.getConnection()) {
            return JobRows.list(connection, MOST);
        } catch (SQLException e) {
            throw new IllegalStateException("the jobs cannot be read", e);
        }
    }
}
