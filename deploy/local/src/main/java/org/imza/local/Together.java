package org.imza.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does several things at once and fails with the first that fails. */
final class Together {
    private Together() {}

    /** A step that may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** Does the same with each, which does not fail. */
    static <T> void all(Stream<T> things, Consumer<T> action) {
        List<Thread> threads = things.map(thing -> Thread.ofVirtual().start(() -> action.accept(thing)))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void run(List<Step> steps) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Void> done = new ExecutorCompletionService<>(threads);
            List<Callable<Void>> all = new ArrayList<>();
            for (Step step : steps) {
                all.add(() -> {
                    step.run();
                    return null;
                });
            }
            all.forEach(done::submit);
            try {
                for (int i = 0; i < all.size(); i++) {
                    done.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof Exception cause ? cause : e;
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }
}
