package org.imza.queue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a mail that could not be handed over is tried again. */
@Singleton
class RetryTimes {

    private final QueueConfig config;
    private final Clock clock;

    RetryTimes(QueueConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** After a refusal that may pass: each attempt waits twice as long as the one before. */
    Instant afterRefusal(int attempts) {
        Duration doubled = config.retryAfter().multipliedBy(1L << Math.min(attempts, 20));
        return clock.instant().plus(shorter(doubled, config.longestRetry()));
    }

    /**
     * After no answer at all: behind the others that are due, so that a different mail knocks the next time, but never by
     * more than one refusal would cost. When the server was away for all, everybody's mail leaves soon after its return.
     *
     * @param before when the same mail was left without an answer before; {@code null} if it never was
     */
    Instant afterSilence(Instant before) {
        Instant now = clock.instant();
        Duration atLeast = config.reconnectAfter().multipliedBy(2);
        Duration doubled =
                before == null ? atLeast : Duration.between(before, now).multipliedBy(2);
        Duration growing = doubled.compareTo(atLeast) < 0 ? atLeast : doubled;
        return now.plus(shorter(growing, config.retryAfter()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
