package org.imza.snapshot;

import java.util.concurrent.CompletableFuture;

/** A snapshot in memory: as of when it is, and when it was last tried to renew it ({@link System#nanoTime}). */
record Held(Encoded encoded, long readAt, long triedAt, CompletableFuture<Encoded> answer) {

    static Held of(Encoded encoded, long readAt) {
        return new Held(encoded, readAt, readAt, CompletableFuture.completedFuture(encoded));
    }

    /** The same, after it could not be renewed. */
    Held failed(long now) {
        return new Held(encoded, readAt, now, answer);
    }

    boolean lastTryFailed() {
        return readAt != triedAt;
    }
}
