package org.imza.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.imza.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In a thread of its own: waiting for a stage that never completes cannot be interrupted. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MicroBatchTest {

    private final List<List<Integer>> written = new CopyOnWriteArrayList<>();
    private final Semaphore gate = new Semaphore(0);

    private void writeWhenOpened(List<Integer> batch) throws InterruptedException {
        gate.acquire();
        written.add(batch);
    }

    @Test
    void acknowledgesOnlyWhatIsWritten() throws Exception {
        try (var batches = new MicroBatch<Integer>("test", new BatchLimits(10, 10, 1), this::writeWhenOpened)) {
            var stage = batches.add(1).toCompletableFuture();
            Thread.sleep(50);
            assertFalse(stage.isDone());
            gate.release();
            stage.join();
            assertEquals(List.of(List.of(1)), written);
        }
    }

    @Test
    void gathersWhileABatchIsOnItsWayAndKeepsTheOrder() throws Exception {
        try (var batches = new MicroBatch<Integer>("test", new BatchLimits(100, 8, 1), this::writeWhenOpened)) {
            batches.add(0);
            awaitTaken(batches);
            var stages = IntStream.rangeClosed(1, 20).mapToObj(batches::add).toList();
            gate.release(100);
            stages.forEach(stage -> stage.toCompletableFuture().join());
            assertEquals(List.of(1, 8, 8, 4), written.stream().map(List::size).toList());
            assertEquals(
                    IntStream.rangeClosed(0, 20).boxed().toList(),
                    written.stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void refusesAtOncePastItsBoundAndRecovers() throws Exception {
        try (var batches = new MicroBatch<Integer>("test", new BatchLimits(3, 8, 1), this::writeWhenOpened)) {
            batches.refuseIfFull();
            batches.add(0);
            awaitTaken(batches);
            var stages = IntStream.rangeClosed(1, 3).mapToObj(batches::add).toList();
            var refusal = assertThrows(Problem.class, () -> batches.add(4));
            assertEquals(503, refusal.status());
            assertThrows(Problem.class, batches::refuseIfFull);
            gate.release(100);
            stages.forEach(stage -> stage.toCompletableFuture().join());
            batches.add(5).toCompletableFuture().join();
            assertFalse(written.stream().flatMap(List::stream).toList().contains(4));
        }
    }

    @Test
    void failsTheWholeBatchAndWritesTheNext() throws Exception {
        var attempts = new AtomicInteger();
        try (var batches = new MicroBatch<Integer>("test", new BatchLimits(10, 10, 1), batch -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the disk is gone");
            }
        })) {
            var failure = assertThrows(
                    CompletionException.class,
                    () -> batches.add(1).toCompletableFuture().join());
            assertEquals(
                    503, assertInstanceOf(Problem.class, failure.getCause()).status());
            batches.add(2).toCompletableFuture().join();
        }
    }

    @Test
    void writesWhatItTookBeforeItCloses() throws Exception {
        var batches = new MicroBatch<Integer>("test", new BatchLimits(100, 8, 2), this::writeWhenOpened);
        var stages = IntStream.range(0, 30).mapToObj(batches::add).toList();
        gate.release(100);
        batches.close();
        assertTrue(stages.stream()
                .map(CompletionStage::toCompletableFuture)
                .allMatch(f -> f.isDone() && !f.isCompletedExceptionally()));
        assertThrows(Problem.class, () -> batches.add(31));
        batches.close();
    }

    @Test
    void leavesNobodyWaitingWhenItClosesUnderLoad() throws Exception {
        for (int round = 0; round < 50; round++) {
            var batches = new MicroBatch<Integer>("test", new BatchLimits(16, 4, 1 + round % 3), batch -> {});
            var taken = new ArrayList<CompletableFuture<Void>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 8; i++) {
                    threads.submit(() -> {
                        for (int n = 0; n < 200; n++) {
                            try {
                                var stage = batches.add(n).toCompletableFuture();
                                synchronized (taken) {
                                    taken.add(stage);
                                }
                            } catch (Problem full) {
                                Thread.onSpinWait();
                            }
                        }
                    });
                }
                Thread.sleep(1);
                batches.close();
            }
            taken.forEach(CompletableFuture::join);
        }
    }

    private static void awaitTaken(MicroBatch<?> batches) throws InterruptedException {
        while (batches.waiting() > 0) {
            Thread.sleep(1);
        }
    }
}
