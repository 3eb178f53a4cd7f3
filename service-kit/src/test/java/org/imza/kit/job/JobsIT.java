package org.imza.kit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.imza.kit.access.Actor;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class JobsIT {

    @Inject
    Jobs jobs;

    @Inject
    TriedJob kind;

    @Inject
    JobTrial trial;

    private final UUID subject = Ids.next();

    @BeforeEach
    void prepare() {
        kind.prepare();
    }

    @Test
    void doesAllOfItOnce() {
        UUID asker = Ids.next();
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> jobs.start(new Actor(asker, Set.of(), List.of(), false), TriedJob.NAME, subject, null));

        Job done = trial.await(id, JobState.DONE);
        assertEquals(TriedJob.allOnce(), kind.effect(id));
        assertEquals(TriedJob.THINGS, done.done());
        assertEquals(asker, done.actor());
        assertNull(done.total(), "nobody has counted");
        assertEquals(List.of(), kind.select("select 1 from scheduled_tasks where task_instance = ?", id.toString()));
    }

    @Test
    void movesProgressAndEffectTogether() {
        Semaphore steps = new Semaphore(0);
        kind.during(subject, job -> steps.acquireUninterruptibly());
        UUID id = trial.start(subject);

        for (long written : new long[] {0, 10, 20, 30}) {
            Eventually.same("progress", written, () -> trial.job(id).done());
            assertEquals(written, kind.effect(id).size());
            steps.release();
        }
        assertEquals(TriedJob.THINGS, trial.await(id, JobState.DONE).done());
    }

    @Test
    void startsNothingThatWasRolledBack() {
        UUID[] id = new UUID[1];
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    id[0] = jobs.start(Actor.SERVICE, TriedJob.NAME, subject, null);
                    throw new IllegalStateException("no");
                }));

        // One that begins later has been seen by every look at what is due.
        trial.await(trial.start(Ids.next()), JobState.DONE);
        assertEquals(List.of(), kind.effect(id[0]));
    }

    @Test
    void hasOneUnfinishedJobAboutASubject() {
        Semaphore steps = new Semaphore(0);
        kind.during(subject, job -> steps.acquireUninterruptibly());
        UUID first = trial.start(subject);
        assertEquals(first, trial.start(subject));

        steps.release(100);
        trial.await(first, JobState.DONE);
        UUID second = trial.start(subject);
        assertNotEquals(first, second);
        trial.await(second, JobState.DONE);
    }

    @Test
    void hasManyJobsAboutNothingInParticular() {
        assertNotEquals(trial.start(null), trial.start(null));
    }

    @Test
    void refusesOutsideATransactionAndWhatNobodyCanDo() {
        assertThrows(IllegalStateException.class, () -> jobs.start(Actor.SERVICE, TriedJob.NAME, subject, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> jobs.start(Actor.SERVICE, "unheard-of", subject, null)));
    }
}
