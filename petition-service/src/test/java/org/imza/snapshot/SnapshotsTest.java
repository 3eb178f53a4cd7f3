package org.imza.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.imza.kit.http.Content;
import org.imza.petition.PetitionChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for what while a snapshot is on its way. */
@Timeout(30)
class SnapshotsTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch mayArrive = new CountDownLatch(1);
    private final SnapshotKey key = key();

    @AfterEach
    void close() {
        mayArrive.countDown();
        threads.close();
    }

    private Snapshots snapshots(int renewing) {
        SnapshotConfig config = new SnapshotConfig() {
            @Override
            public MemorySize memory() {
                return new MemorySize(BigInteger.valueOf(100_000));
            }

            @Override
            public int renewing() {
                return renewing;
            }
        };
        return new Snapshots(config, threads, new SimpleMeterRegistry());
    }

    private static SnapshotKey key() {
        return new SnapshotKey("page", UUID.randomUUID(), "en");
    }

    private Content next() {
        return new Content(("read " + reads.incrementAndGet()).getBytes(StandardCharsets.UTF_8), "text/plain", null);
    }

    private Content slowly() {
        return slowly(mayArrive);
    }

    /** As it was when it began. */
    private Content slowly(CountDownLatch arrival) {
        Content content = next();
        reading.countDown();
        try {
            arrival.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    @Test
    void readsOnceForAllWhoAskMeanwhile() throws Exception {
        Snapshots snapshots = snapshots(4);
        var asked =
                Stream.generate(() -> snapshots.of(key, this::slowly)).limit(50).toList();
        reading.await();
        mayArrive.countDown();
        for (CompletableFuture<Encoded> one : asked) {
            assertEquals("read 1", one.get().json());
        }
        assertEquals("read 1", snapshots.of(key, this::next).get().json());
    }

    @Test
    void keepsNothingThatWasReadBeforeAChange() throws Exception {
        Snapshots snapshots = snapshots(4);
        var before = snapshots.of(key, this::slowly);
        reading.await();
        snapshots.changed(new PetitionChanged(key.petitionId()));
        var mayArriveToo = new CountDownLatch(1);
        var after = snapshots.of(key, () -> slowly(mayArriveToo));
        mayArrive.countDown();
        assertEquals("read 1", before.get().json());
        assertFalse(snapshots.of(key, this::next).isDone());
        mayArriveToo.countDown();
        assertEquals("read 2", after.get().json());
        assertEquals("read 2", snapshots.of(key, this::next).get().json());
    }

    @Test
    void letsNobodyStandInLineBehindASlowDatabase() throws Exception {
        Snapshots snapshots = snapshots(1);
        var slow = snapshots.of(key, this::slowly);
        reading.await();
        var others = List.of(snapshots.of(key(), this::next), snapshots.of(key(), this::next));
        for (CompletableFuture<Encoded> other : others) {
            assertThrows(ExecutionException.class, other::get);
        }
        assertEquals(1, reads.get());
        assertFalse(slow.isDone());
        mayArrive.countDown();
        slow.get();
        SnapshotKey again = key();
        assertEquals("read 2", snapshots.of(again, this::next).get().json());
    }

    @Test
    void keepsWhatItHasWhileNothingCanBeRead() throws Exception {
        Snapshots snapshots = snapshots(4);
        assertEquals("read 1", snapshots.of(key, this::next).get().json());
        var failures = new AtomicInteger();
        while (failures.get() < 2) { // One a second.
            assertEquals("read 1", snapshots.of(key, () -> gone(failures)).get().json());
            Thread.sleep(50);
        }
        assertEquals("read 1", snapshots.of(key, () -> gone(failures)).get().json());
    }

    private static Content gone(AtomicInteger failures) {
        failures.incrementAndGet();
        throw new IllegalStateException("the database is gone");
    }
}
