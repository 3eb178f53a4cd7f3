package org.imza.picture;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.imza.kit.problem.Problem;

/**
 * Few threads for what pictures cost, and few places to wait for them. Platform threads: anyone who waits for a process
 * would hold the thread below a virtual one.
 */
@Singleton
class DecoderQueue {

    private static final int RETRY_SECONDS = 5;

    private final ThreadPoolExecutor threads;

    DecoderQueue(PictureConfig config) {
        threads = new ThreadPoolExecutor(
                config.atOnce(),
                config.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.waiting()),
                Thread.ofPlatform().daemon().name("picture-", 0).factory());
    }

    /**
     * What {@code work} gives, when its turn has come.
     *
     * @throws Problem 503 if too many wait
     * @throws ExecutionException with what {@code work} threw
     */
    <T> T run(Callable<T> work) throws ExecutionException {
        Future<T> result;
        try {
            result = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw Problem.busy(RETRY_SECONDS);
        }
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw Problem.busy(RETRY_SECONDS);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
