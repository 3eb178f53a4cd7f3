package org.imza.snapshot;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers from memory, on the event loop, before any resource is asked. */
@ApplicationScoped
public class PublicAnswers {

    /** What is answered when it cannot be read; its resource would only wait for the same once more. */
    public static final int UNAVAILABLE = 503;

    private final Snapshots snapshots;

    PublicAnswers(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Sends the snapshot; where there is none to be had, passes the request on to its resource. */
    public void answer(RoutingContext request, SnapshotKey key, ContentSource source) {
        CompletableFuture<Encoded> found = snapshots.of(key, source);
        if (found.isDone() && !found.isCompletedExceptionally()) {
            send(request, found.join());
            return;
        }
        Context here = request.vertx().getOrCreateContext();
        found.whenComplete((encoded, failure) -> here.runOnContext(now -> {
            if (failure == null) {
                send(request, encoded);
            } else {
                request.fail(UNAVAILABLE);
            }
        }));
    }

    /** A short text as it is in memory now, {@code null} if there is none; fails if it cannot be read. */
    public CompletionStage<String> text(SnapshotKey key, ContentSource source) {
        return snapshots.of(key, source).thenApply(encoded -> encoded == null ? null : encoded.json());
    }

    private static void send(RoutingContext request, Encoded encoded) {
        if (encoded == null) {
            request.next();
        } else {
            Answer.send(request.request(), encoded);
        }
    }
}
