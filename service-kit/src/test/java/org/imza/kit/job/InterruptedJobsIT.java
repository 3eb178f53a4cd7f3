package org.imza.kit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.Transactions;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs whose replicas die, hang or are replaced, and whose steps fail. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InterruptedJobsIT {

    private static final String BEGUN = """
            insert into job (id, kind, state, done, cursor, asked_at, moved_at)
            values (?, ?, 'RUNNING', 20, ?, now(), now())""";

    @Inject
    TriedJob kind;

    @Inject
    JobTrial trial;

    @Inject
    SteeringJob steering;

    @Inject
    DataSource dataSource;

    private final UUID subject = Ids.next();

    @Inject
    Transactions transactions;

    @Inject
    JobRows rows;

    @BeforeEach
    void prepare() {
        kind.prepare();
    }

    /** What a killed process leaves: its transaction is gone, and its name stands there until somebody misses it. */
    @Test
    void goesOnWhereAReplicaWasKilled() {
        UUID id = begun(TriedJob.NAME, "20");
        execution(id, "now()", true);

        assertEquals(TriedJob.THINGS, trial.await(id, JobState.DONE).done());
        assertEquals(TriedJob.allOnce().subList(20, TriedJob.THINGS), kind.effect(id));
    }

    /** A frozen machine is missed too, but its transaction is still there and may yet be committed. */
    @Test
    void waitsForTheStepOfAReplicaThatHangs() throws SQLException {
        UUID id = begun(TriedJob.NAME, "20");
        transactions.run(frozen -> {
            assertTrue(rows.take(id).isPresent());
            execution(id, "now()", true);
            Eventually.same(
                    "it was taken up and found held",
                    List.of(1L),
                    () -> kind.select(
                            "select 1 from scheduled_tasks where task_instance = ? and not picked and execution_time > now()",
                            id.toString()));
            rows.move(id, Step.until("30", 10), trial.job(id).movedAt());
            return null;
        });
        assertEquals(TriedJob.THINGS, trial.await(id, JobState.DONE).done());
        assertEquals(TriedJob.allOnce().subList(30, TriedJob.THINGS), kind.effect(id));
    }

    @Test
    void runsOnOneReplicaAtATime() throws InterruptedException {
        Map<UUID, AtomicInteger> at = new ConcurrentHashMap<>();
        Set<UUID> crowded = ConcurrentHashMap.newKeySet();
        JobScheduler other = trial.otherReplica();
        other.start(null);
        Eventually.holds(other::started);
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID about = Ids.next();
            kind.during(about, job -> {
                if (at.computeIfAbsent(job.id(), id -> new AtomicInteger()).incrementAndGet() > 1) {
                    crowded.add(job.id());
                }
                Thread.yield();
                at.get(job.id()).decrementAndGet();
            });
            all.add(trial.start(about));
        }
        for (UUID id : all) {
            trial.await(id, JobState.DONE);
            assertEquals(TriedJob.allOnce(), kind.effect(id));
        }
        other.stop(null);
        assertEquals(Set.of(), crowded);
    }

    @Test
    void handsJobsOnWhenItStops() throws InterruptedException {
        JobScheduler other = trial.otherReplica();
        other.start(null);
        Eventually.holds(other::started);
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(trial.start(null));
        }
        other.stop(null);
        for (UUID id : all) {
            trial.await(id, JobState.DONE);
            assertEquals(TriedJob.allOnce(), kind.effect(id));
        }
    }

    @Test
    void triesAgainWhatFailed() {
        AtomicInteger times = new AtomicInteger();
        kind.during(subject, job -> {
            if (times.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("every second time");
            }
        });
        UUID id = trial.start(subject);

        Job done = trial.await(id, JobState.DONE);
        assertEquals(TriedJob.allOnce(), kind.effect(id));
        assertEquals(0, done.failures());
    }

    @Test
    void givesUpWhatAlwaysFailsUntilSomebodyLetsItGoOn() {
        kind.during(subject, job -> {
            if (job.done() == 20) {
                throw new IllegalStateException("somebody@example.org");
            }
        });
        UUID id = trial.start(subject);

        Job failed = trial.await(id, JobState.FAILED);
        assertEquals(20, failed.done());
        assertEquals(20, kind.effect(id).size());
        assertEquals(3, failed.failures());
        assertEquals("java.lang.IllegalStateException", failed.error());

        kind.during(subject, job -> {});
        steering.steer(new Actor(Ids.next(), Set.of(), List.of(), false), id, JobOrder.RESUME);
        trial.await(id, JobState.DONE);
        assertEquals(TriedJob.allOnce(), kind.effect(id));
    }

    @Test
    void failsOnACursorThatItsKindCannotRead() {
        UUID id = begun(TriedJob.NAME, "'; drop table job; --");
        execution(id, "now()", false);

        assertEquals(
                "java.lang.NumberFormatException",
                trial.await(id, JobState.FAILED).error());
        assertEquals(List.of(), kind.effect(id));
    }

    /** Another release has it: the one before, or the one that comes. */
    @Test
    void keepsJobsOfKindsThatItDoesNotKnow() {
        UUID id = begun("of-another-release", "20");
        execution(id, "now()", false);

        Eventually.same(
                "it waits",
                List.of(1L),
                () -> kind.select(
                        "select 1 from scheduled_tasks where task_instance = ? and not picked and execution_time > now()",
                        id.toString()));
        Job waiting = trial.job(id);
        assertEquals(JobState.RUNNING, waiting.state());
        assertEquals("20", waiting.cursor());
        assertEquals(0, waiting.failures());
    }

    @Test
    void forgetsExecutionsWithoutAJob() {
        UUID id = Ids.next();
        execution(id, "now()", false);
        Eventually.holds(() -> kind.select("select 1 from scheduled_tasks where task_instance = ?", id.toString())
                .isEmpty());
        assertTrue(kind.effect(id).isEmpty());
    }

    private UUID begun(String name, String cursor) {
        UUID id = Ids.next();
        kind.execute(BEGUN, id, name, cursor);
        return id;
    }

    private void execution(UUID id, String due, boolean picked) {
        kind.execute(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " values ('job', ?, " + due + ", ?, 'another', now(), 3)",
                id.toString(),
                picked);
    }
}
