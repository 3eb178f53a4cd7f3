package org.imza.kit.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.imza.kit.sql.Sql;
import org.imza.kit.sql.SqlFailure;

/** Runs what is due, on a few threads of its own, while this replica lives. */
@Singleton
class JobScheduler {

    private static final int SILENCES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LAST_STEP = Duration.ofSeconds(8);

    private final DataSource dataSource;
    private final Sql sql;
    private final JobConfig config;
    private final TakingTurn turns;
    private final Repeating repeating;
    private final Scheduler scheduler;
    private final Thread starting = Thread.ofVirtual().name("jobs-start").unstarted(this::startOnceThereIsADatabase);

    JobScheduler(
            DataSource dataSource,
            Sql sql,
            JobConfig config,
            TakingTurn turns,
            Repeating repeating,
            @All List<Recurring> recurring,
            JobWakeUp wakeUp) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.config = config;
        this.turns = turns;
        this.repeating = repeating;
        this.scheduler = scheduler(recurring);
        wakeUp.wakes(scheduler::triggerCheckForDueExecutions);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            starting.start();
        }
    }

    /** Lets steps that have begun end, and hands the jobs back for others to go on with. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        starting.interrupt();
        starting.join();
        if (started()) {
            scheduler.stop();
        }
    }

    /** Whether it runs what is due. */
    boolean started() {
        return scheduler.getSchedulerState().isStarted();
    }

    /** It notes when what recurs is due for the first time only while it starts. */
    private void startOnceThereIsADatabase() {
        try {
            while (!thereIsADatabase()) {
                Thread.sleep(PATIENCE);
            }
            scheduler.start();
        } catch (InterruptedException e) {
            // The service ends.
        }
    }

    private boolean thereIsADatabase() {
        try {
            sql.of("select 1 from scheduled_tasks limit 1").any();
            return true;
        } catch (SqlFailure e) {
            return false;
        }
    }

    private Scheduler scheduler(List<Recurring> recurring) {
        return Scheduler.create(dataSource, jobs())
                .startTasks(recurring.stream().map(this::task).toList())
                .schedulerName(new SchedulerName.Fixed(
                        "process " + ProcessHandle.current().pid()))
                // Asking which kind of database it is would need one.
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(config.threads())
                .executorService(Executors.newFixedThreadPool(
                        config.threads(), Thread.ofVirtual().name("job-", 1).factory()))
                .pollingInterval(config.poll())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(SILENCES)
                .shutdownMaxWait(LAST_STEP)
                .enableImmediateExecution()
                .addSchedulerListener(new SchedulerTrouble())
                .build();
    }

    private CustomTask<Void> jobs() {
        return Tasks.custom(Executions.TASK, Void.class)
                .execute((instance, context) ->
                        rescheduled(turns.take(UUID.fromString(instance.getId()), stopping(context))));
    }

    private CustomTask<Void> task(Recurring one) {
        return Tasks.custom(one.name(), Void.class)
                .scheduleOnStartup("recurring", null, FixedDelay.of(one.every()))
                .execute((instance, context) -> rescheduled(repeating.repeat(one, stopping(context))));
    }

    private static BooleanSupplier stopping(ExecutionContext context) {
        return context.getSchedulerState()::isShuttingDown;
    }

    private static CompletionHandler<Void> rescheduled(Next next) {
        return (complete, operations) -> {
            if (!next.never()) {
                operations.reschedule(complete, complete.getTimeDone().plus(next.in()));
            }
        };
    }
}
