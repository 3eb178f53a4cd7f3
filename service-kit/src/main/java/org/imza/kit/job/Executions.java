package org.imza.kit.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The rows of db-scheduler's table {@code scheduled_tasks} that belong to jobs. Each job under way has one. They come and
 * go in the transactions that change the job, so that none is ever forgotten; in between they are db-scheduler's.
 */
final class Executions {

    /** The one task under which all jobs run. */
    static final String TASK = "job";

    private static final String BEGIN = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values (?, ?, now(), false, 1)
            on conflict (task_name, task_instance) do update set execution_time = excluded.execution_time
            where not scheduled_tasks.picked""";
    private static final String END = "delete from scheduled_tasks where task_name = ? and task_instance = ?";

    private Executions() {}

    /** Has it taken up at once. Whoever is at it already stays at it. */
    static void begin(Connection connection, UUID job) throws SQLException {
        execute(connection, BEGIN, job);
    }

    /** Has nobody take it up any more. */
    static void end(Connection connection, UUID job) throws SQLException {
        execute(connection, END, job);
    }

    private static void execute(Connection connection, String sql, UUID job) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, TASK);
            statement.setString(2, job.toString());
            statement.executeUpdate();
        }
    }
}
