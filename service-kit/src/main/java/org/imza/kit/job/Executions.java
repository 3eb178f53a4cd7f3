package org.imza.kit.job;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/**
 * The rows of db-scheduler's table {@code scheduled_tasks} that belong to jobs. Each job under way has one. They come and
 * go in the transactions that change the job, so that none is ever forgotten; in between they are db-scheduler's.
 */
@Singleton
class Executions {

    /** The one task under which all jobs run. */
    static final String TASK = "job";

    private static final String BEGIN = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values (:task, :instance, now(), false, 1)
            on conflict (task_name, task_instance) do update set execution_time = excluded.execution_time
            where not scheduled_tasks.picked""";
    private static final String END = """
            delete from scheduled_tasks where task_name = :task and task_instance = :instance""";

    private final Sql sql;

    Executions(Sql sql) {
        this.sql = sql;
    }

    /** Has it taken up at once. A replica that is at it already stays at it. */
    void begin(UUID job) {
        execute(BEGIN, job);
    }

    /** Has nobody take it up any more. */
    void end(UUID job) {
        execute(END, job);
    }

    private void execute(String statement, UUID job) {
        sql.of(statement).bind("task", TASK).bind("instance", job.toString()).update();
    }
}
