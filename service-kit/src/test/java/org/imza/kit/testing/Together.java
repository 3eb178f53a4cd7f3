package org.imza.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Does things at the same time, and waits for none of them for ever: the first that fails ends the others. */
public final class Together implements AutoCloseable {

    /** Far beyond the moment it takes, for a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExecutorService threads;
    private final List<Future<?>> tasks = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean over;

    /** What one of them does. */
    @FunctionalInterface
    public interface Task {

        /** Whatever it throws is a failure. */
        void run() throws Exception;
    }

    /** So many at a time; the others wait for their turn. */
    public Together(int atOnce) {
        // Daemons: what hangs shall not keep the process.
        threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("together-", 1).daemon().factory());
    }

    /** What each of {@code tasks} gave, in their order. */
    public static <T> List<T> all(int atOnce, List<? extends Callable<T>> tasks) {
        try (Together together = new Together(atOnce)) {
            List<Future<T>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(together.submit(task)));
            together.end();
            return futures.stream().map(Future::resultNow).toList();
        }
    }

    /** Begins one more. */
    public void begin(Task task) {
        tasks.add(submit(() -> {
            task.run();
            return null;
        }));
    }

    /** Whether it is time to stop, for those who would go on: the test has ended it, or one of them has failed. */
    public boolean over() {
        return over;
    }

    /** Whether some are still at it and none has failed, for observers. */
    public boolean busy() {
        return failure.get() == null && !tasks.stream().allMatch(Future::isDone);
    }

    /** Returns when all have come to their end; fails with the first failure among them, or when they do not. */
    public void end() {
        over = true;
        threads.shutdown();
        boolean ended = terminated(PATIENCE);
        if (failure.get() != null) {
            throw new AssertionError("one of them failed: " + failure.get(), failure.get());
        }
        if (!ended) {
            throw new AssertionError("some came to no end within " + PATIENCE.toSeconds() + " s");
        }
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
        terminated(Duration.ofSeconds(1));
    }

    private <T> Future<T> submit(Callable<T> task) {
        return threads.submit(() -> unlessFailed(task));
    }

    private <T> T unlessFailed(Callable<T> task) throws Exception {
        if (failure.get() != null) {
            throw new CancellationException();
        }
        try {
            return task.call();
        } catch (Exception | Error e) {
            failure.compareAndSet(null, e);
            over = true;
            throw e;
        }
    }

    /** Whether all ended; after a failure nobody is waited for. */
    private boolean terminated(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            boolean ended = threads.awaitTermination(20, TimeUnit.MILLISECONDS);
            while (!ended && failure.get() == null && System.nanoTime() < end) {
                ended = threads.awaitTermination(20, TimeUnit.MILLISECONDS);
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
