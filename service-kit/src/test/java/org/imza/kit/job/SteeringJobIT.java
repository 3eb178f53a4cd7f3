package org.imza.kit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Role;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.Problem;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SteeringJobIT {

    @Inject
    SteeringJob steering;

    @Inject
    TriedJob kind;

    @Inject
    JobTrial trial;

    private final Actor administrator = new Actor(Ids.next(), Set.of(Role.ADMINISTRATOR), List.of(), false);
    private final UUID subject = Ids.next();
    private final Semaphore steps = new Semaphore(0);

    @BeforeEach
    void prepare() {
        kind.prepare();
        kind.during(subject, job -> steps.acquireUninterruptibly());
    }

    @Test
    void pausesBetweenTwoStepsAndGoesOnWhereItStopped() {
        UUID id = trial.start(subject);
        steps.release();
        Eventually.same("progress", 10L, () -> trial.job(id).done());
        steer(id, JobOrder.PAUSE);

        assertEquals(JobState.PAUSED, trial.job(id).state());
        Eventually.same("executions", List.of(), () -> executions(id));
        long done = trial.job(id).done();
        assertEquals(done, kind.effect(id).size());

        steps.release(100);
        steering.steer(administrator, id, JobOrder.RESUME);
        trial.await(id, JobState.DONE);
        assertEquals(TriedJob.allOnce(), kind.effect(id));
    }

    @Test
    void goesOnThoughResumedBeforeItNoticedThatItWasPaused() {
        for (int i = 0; i < 4; i++) {
            UUID id = trial.start(null);
            try {
                steering.steer(administrator, id, JobOrder.PAUSE);
                steering.steer(administrator, id, JobOrder.RESUME);
            } catch (Problem e) {
                // It was quicker.
            }
            trial.await(id, JobState.DONE);
            assertEquals(TriedJob.allOnce(), kind.effect(id));
        }
    }

    @Test
    void keepsWhatWasDoneBeforeItWasCancelled() {
        UUID id = trial.start(subject);
        steps.release();
        Eventually.same("progress", 10L, () -> trial.job(id).done());
        steer(id, JobOrder.CANCEL);

        Job cancelled = trial.job(id);
        assertEquals(JobState.CANCELLED, cancelled.state());
        assertEquals(cancelled.done(), kind.effect(id).size());
        Eventually.same("executions", List.of(), () -> executions(id));
        assertThrows(Problem.class, () -> steering.steer(administrator, id, JobOrder.RESUME));
    }

    @Test
    void writesDownWhoDidIt() {
        UUID id = Ids.next();
        kind.execute(
                "insert into job (id, kind, state, asked_at, moved_at) values (?, 'tried', 'PAUSED', now(), now())",
                id);
        steering.steer(administrator, id, JobOrder.CANCEL);

        assertEquals(
                List.of(1L),
                kind.select(
                        "select 1 from audit where subject = ? and actor = ? and action = 'cancel-job' and new_state = 'CANCELLED'",
                        id,
                        administrator.accountId()));
    }

    @Test
    void saysThatThereIsNoneOrThatItCannotBeDone() {
        assertEquals(404, refused(Ids.next(), JobOrder.PAUSE).status());
        UUID id = trial.start(null);
        trial.await(id, JobState.DONE);
        for (JobOrder order : JobOrder.values()) {
            assertEquals(409, refused(id, order).status());
        }
    }

    /** It waits for the step that holds the job; should the next be quicker, for that. */
    private void steer(UUID id, JobOrder order) {
        Thread waiting = Thread.ofVirtual().start(() -> steering.steer(administrator, id, order));
        Eventually.holds(() -> {
            if (waiting.isAlive()) {
                steps.release();
            }
            return !waiting.isAlive();
        });
    }

    private Problem refused(UUID id, JobOrder order) {
        return assertThrows(Problem.class, () -> steering.steer(administrator, id, order));
    }

    private List<Long> executions(UUID id) {
        return kind.select("select 1 from scheduled_tasks where task_instance = ?", id.toString());
    }
}
