package org.imza.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Token buckets, two for each {@link Origin}: one for whom it is about, a larger one for the network around it. Never
 * blocks: asked by threads that read from the network.
 */
public final class Limiter {

    private final Rate near;
    private final Rate wide;
    private final Duration longest;
    private final TimeMeter time;
    private final LimitCounts counts;
    private final Cache<ByteBuffer, Bucket> buckets;

    Limiter(Rate near, Rate wide, Duration longest, int remembered, Clock clock, LimitCounts counts) {
        this.near = near;
        this.wide = wide;
        this.longest = longest;
        this.time = new ClockTime(clock);
        this.counts = counts;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                // By then it is full again, as a new one is.
                .expireAfterAccess(longest.plus(longer(near.refill(), wide.refill())))
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    /** Time as {@code clock} tells it, in the nanoseconds that buckets and caches count in. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /**
     * One more of what nobody is refused. Past the burst each waits until its turn at the sustained rate. Where that would
     * be longer than the limit's longest wait, it is not done and takes no turn from others: so anyone who floods an address
     * that others share makes them wait, but for no longer than that.
     */
    public Pace pace(Origin origin) {
        if (origin.exempt()) {
            return Pace.AT_ONCE;
        }
        Bucket nearBucket = bucket(origin.near(), near);
        Bucket wideBucket = bucket(origin.wide(), wide);
        if (exhausted(nearBucket, near) || exhausted(wideBucket, wide)) {
            counts.dropped();
            return Pace.NEVER;
        }
        long nanos = Math.max(nearBucket.consumeIgnoringRateLimits(1), wideBucket.consumeIgnoringRateLimits(1));
        if (nanos > 0) {
            counts.waits();
        }
        return Pace.after(Duration.ofNanos(nanos));
    }

    /** One more of what may be refused: empty if it is granted, else for how long it will not be. */
    public Optional<Duration> refusal(Origin origin) {
        if (origin.exempt()) {
            return Optional.empty();
        }
        Bucket nearBucket = bucket(origin.near(), near);
        ConsumptionProbe first = nearBucket.tryConsumeAndReturnRemaining(1);
        if (!first.isConsumed()) {
            return refused(first);
        }
        ConsumptionProbe second = bucket(origin.wide(), wide).tryConsumeAndReturnRemaining(1);
        if (!second.isConsumed()) {
            nearBucket.addTokens(1);
            return refused(second);
        }
        return Optional.empty();
    }

    private Optional<Duration> refused(ConsumptionProbe probe) {
        counts.refused();
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many buckets there are. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(ByteBuffer key, Rate rate) {
        return buckets.get(
                key,
                fresh -> Bucket.builder()
                        .addLimit(rate.bandwidth())
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Whether all turns are taken that come within the longest wait. */
    private boolean exhausted(Bucket bucket, Rate rate) {
        return -bucket.getAvailableTokens() >= rate.within(longest);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
