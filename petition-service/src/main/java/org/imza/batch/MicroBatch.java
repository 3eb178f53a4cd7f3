package org.imza.batch;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.imza.kit.problem.Problem;
import org.imza.kit.sql.PassingFailure;
import org.jboss.logging.Logger;

/**
 * Writes in natural batches: while one batch is on its way to the disk the next one gathers. There is no timer, so a
 * lone item is written at once, and the busier it gets the larger the batches grow: see {@code imza_batch_size} and
 * {@code imza_…_waiting}.
 */
public final class MicroBatch<T> implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MicroBatch.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** Stores a batch durably, all of it or nothing. */
    @FunctionalInterface
    public interface Writer<T> {

        /** Returns once {@code batch} is committed; throws when none of it may be acknowledged. */
        void write(List<T> batch) throws Exception;
    }

    private record Waiting<T>(T item, CompletableFuture<Void> written) {}

    private final String name;
    private final int largest;
    private final Writer<T> writer;
    private final BlockingQueue<Waiting<T>> queue;
    private final Waiting<T> end = new Waiting<>(null, new CompletableFuture<>());
    private final List<Thread> writers;
    private final DistributionSummary sizes;
    private volatile boolean closed;

    /**
     * Starts the writing threads.
     *
     * @param limits how many items may wait and be written together, and how many threads write
     */
    public MicroBatch(String name, BatchLimits limits, Writer<T> writer) {
        this.name = name;
        this.largest = limits.batch();
        this.writer = writer;
        this.queue = new ArrayBlockingQueue<>(limits.waiting());
        // Asked for here because a batch is not a bean that could be given the registry.
        this.sizes = Metrics.summary("imza.batch.size", "batch", name);
        Gauge.builder("imza." + name + ".waiting", this, MicroBatch::waiting).register(Metrics.globalRegistry);
        this.writers = IntStream.rangeClosed(1, limits.writers())
                .mapToObj(i -> Thread.ofPlatform()
                        .name("batch-" + name + "-" + i)
                        .daemon()
                        .start(this::run))
                .toList();
    }

    /**
     * Queues {@code item}. The stage completes after the commit, or fails with a {@link Problem} (503) if it could not
     * be written.
     *
     * @throws Problem 503 with Retry-After, at once, when too many wait already
     */
    public CompletionStage<Void> add(T item) {
        var waiting = new Waiting<>(item, new CompletableFuture<Void>());
        if (closed || !queue.offer(waiting)) {
            throw busy();
        }
        // The last look of a writing thread may have been before the offer.
        if (closed && queue.remove(waiting)) {
            throw busy();
        }
        return waiting.written();
    }

    /**
     * Spares callers who would be refused by {@link #add} the work before it.
     *
     * @throws Problem 503 with Retry-After when too many wait
     */
    public void refuseIfFull() {
        if (full()) {
            throw busy();
        }
    }

    /** Whether the next item would be refused. */
    public boolean full() {
        return closed || queue.remainingCapacity() == 0;
    }

    /** How many wait at the moment. */
    public int waiting() {
        return queue.size();
    }

    /** Takes nothing more, and returns when everything taken is written. */
    @Override
    public void close() throws InterruptedException {
        if (!closed) {
            closed = true;
            queue.put(end);
        }
        for (Thread thread : writers) {
            thread.join();
        }
    }

    private void run() {
        List<Waiting<T>> batch = new ArrayList<>(largest);
        boolean more = true;
        while (more) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                continue; // Only close() ends this thread: others would hang for ever.
            }
            queue.drainTo(batch, largest - 1);
            more = !batch.removeIf(waiting -> waiting == end);
            while (!more && !queue.offer(end)) {
                Thread.onSpinWait(); // The other writers have to see it too; nothing more is taken, so there is room.
            }
            write(batch);
            batch.clear();
        }
    }

    private void write(List<Waiting<T>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            writer.write(batch.stream().map(Waiting::item).toList());
        } catch (Exception | Error e) {
            // The message may quote values, and values are personal.
            LOG.logf(
                    PassingFailure.in(e) ? Logger.Level.WARN : Logger.Level.ERROR,
                    "A batch of %d for %s was not written: %s",
                    batch.size(),
                    name,
                    kind(e));
            Problem busy = busy();
            batch.forEach(waiting -> waiting.written().completeExceptionally(busy));
            return;
        }
        sizes.record(batch.size());
        batch.forEach(waiting -> waiting.written().complete(null));
    }

    private static String kind(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Problem busy() {
        return Problem.busy(RETRY_AFTER_SECONDS);
    }
}
