package org.imza.bench.mails;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What came to the sink during one measurement: how often to whom, and when the first and the last. */
final class Arrivals {
    private static final double NANOS = 1e9;
    private static final long PATIENCE_SECONDS = 60;

    private final int expected;
    private final CountDownLatch missing;
    private final Map<String, Integer> mails = new ConcurrentHashMap<>();
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private final AtomicReference<String> example = new AtomicReference<>();

    Arrivals(int expected) {
        this.expected = expected;
        this.missing = new CountDownLatch(expected);
    }

    /** Whether nobody has handed in a mail's own text yet. */
    boolean wantsExample() {
        return example.get() == null;
    }

    /** @param text the mail as it came, or {@code null} */
    void arrived(String recipient, String text) {
        long now = System.nanoTime();
        first.accumulateAndGet(now, Math::min);
        last.accumulateAndGet(now, Math::max);
        mails.merge(recipient, 1, Integer::sum);
        example.compareAndSet(null, text);
        missing.countDown();
    }

    /** Waits until as many have come as were expected; the caller sees whether they are the right ones. */
    void await() throws InterruptedException {
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("%d of %d mails did not come".formatted(missing.getCount(), expected));
        }
    }

    /** Mails a second, from the first one to the last. */
    double perSecond() {
        return (expected - 1) / ((last.get() - first.get()) / NANOS);
    }

    int to(String recipient) {
        return mails.getOrDefault(recipient, 0);
    }

    int recipients() {
        return mails.size();
    }

    /** One of the mails as it came. */
    String example() {
        return example.get();
    }
}
