package org.imza.snapshot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A snapshot on its way, for all who wait for it. */
final class Renewal {

    /** How long anybody waits while there is an older one. */
    static final int PATIENCE_SECONDS = 2;

    private final Held before;
    private final CompletableFuture<Encoded> result = new CompletableFuture<>();
    private final CompletableFuture<Encoded> answer;

    /** {@code before} may be {@code null}. */
    Renewal(Held before) {
        this.before = before;
        this.answer = before == null
                ? result
                : result.copy().completeOnTimeout(before.encoded(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    Held before() {
        return before;
    }

    Encoded former() {
        return before == null ? null : before.encoded();
    }

    /** The new one, the one before if it does not come in time, {@code null} if there is no such answer. */
    CompletableFuture<Encoded> answer() {
        return answer;
    }

    void arrive(Encoded encoded) {
        result.complete(encoded);
    }

    /** Everybody gets the one before, or hears of it if there is none. */
    void fail(Throwable cause) {
        if (before == null) {
            result.completeExceptionally(cause);
        } else {
            result.complete(before.encoded());
        }
    }
}
