package org.imza.kit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.LogListener;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecurringIT {

    private record Tried(String name, Duration every, BooleanSupplier doing) implements Recurring {
        @Override
        public boolean run() {
            return doing.getAsBoolean();
        }
    }

    @Inject
    JobTrial trial;

    @Inject
    Repeating repeating;

    @Inject
    TriedJob kind;

    @Inject
    ForgettingEndedJobs forgetting;

    private final String name = "tried-" + Ids.next();

    @BeforeEach
    void prepare() {
        kind.prepare();
    }

    @Test
    void isDoneAgainAndAgainByOneReplicaAtATime() throws InterruptedException {
        AtomicInteger at = new AtomicInteger();
        AtomicInteger crowds = new AtomicInteger();
        AtomicInteger times = new AtomicInteger();
        Recurring tried = new Tried(name, Duration.ofMillis(50), () -> {
            crowds.addAndGet(at.incrementAndGet() - 1);
            Thread.yield();
            at.decrementAndGet();
            times.incrementAndGet();
            return false;
        });
        List<JobScheduler> replicas = List.of(trial.otherReplica(tried), trial.otherReplica(tried));
        for (JobScheduler replica : replicas) {
            replica.start(null);
        }
        Eventually.holds(() -> times.get() >= 3);
        for (JobScheduler replica : replicas) {
            replica.stop(null);
        }
        assertEquals(0, crowds.get());
        assertEquals(List.of(1L), kind.select("select count(*) from scheduled_tasks where task_name = ?", name));
    }

    @Test
    void goesOnAtOnceWhileThereIsMore() {
        AtomicInteger pieces = new AtomicInteger();
        Next next =
                repeating.repeat(new Tried(name, Duration.ofHours(1), () -> pieces.incrementAndGet() < 3), () -> false);

        assertEquals(3, pieces.get());
        assertEquals(Duration.ofHours(1), next.in());
    }

    @Test
    void undoesAPieceThatFailed() {
        UUID id = Ids.next();
        Next next = repeating.repeat(
                new Tried(name, Duration.ofHours(1), () -> {
                    kind.execute("insert into tried_effect values (?, 1)", id);
                    throw new IllegalStateException("no");
                }),
                () -> false);

        assertEquals(List.of(), kind.effect(id));
        assertEquals(Duration.ofMinutes(1), next.in());
    }

    @Test
    void isNoErrorWhileTheDatabaseIsAway() {
        List<LogRecord> heard = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(Repeating.class.getName());
        LogListener listener = new LogListener(heard::add);
        logger.addHandler(listener);
        try {
            repeating.repeat(
                    new Tried(name, Duration.ofHours(1), () -> {
                        throw new IllegalStateException(new SQLTransientConnectionException("away"));
                    }),
                    () -> false);
        } finally {
            logger.removeHandler(listener);
        }
        assertEquals(1, heard.size());
        assertTrue(heard.getFirst().getLevel().intValue() <= Level.WARNING.intValue());
    }

    @Test
    void forgetsJobsThatHaveLongBeenOver() {
        List<Object> gone = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        for (String state : List.of("DONE", "CANCELLED")) {
            gone.add(ended(state, 91));
            kept.add(ended(state, 89));
        }
        kept.add(ended("FAILED", 91));
        kept.add(ended("PAUSED", 91));

        assertEquals(false, forgetting.run());

        gone.forEach(id -> assertEquals(List.of(), kind.select("select 1 from job where id = ?", id)));
        kept.forEach(id -> assertEquals(List.of(1L), kind.select("select 1 from job where id = ?", id)));
    }

    private Object ended(String state, int days) {
        Object id = Ids.next();
        kind.execute(
                "insert into job (id, kind, state, asked_at, moved_at) values (?, 'tried', ?, now(), now() - ? * interval '1 day')",
                id,
                state,
                days);
        return id;
    }
}
