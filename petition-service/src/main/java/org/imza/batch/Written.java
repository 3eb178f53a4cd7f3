package org.imza.batch;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Waits for a batch. */
public final class Written {

    private Written() {}

    /** Returns once {@code stage} is committed, or throws what it failed with. Cheap on a virtual thread. */
    public static void await(CompletionStage<Void> stage) {
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
