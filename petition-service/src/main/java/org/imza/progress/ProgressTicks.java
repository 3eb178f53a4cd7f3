package org.imza.progress;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/** Moves the streams once a second, a second after the last time was done with, and ends them with the process. */
@Singleton
class ProgressTicks {

    private static final int EVERY_MILLIS = 1_000;

    private final ProgressStreams streams;
    private final Vertx vertx;
    private final ExecutorService threads;
    // A stream is a request that never ends: a clean stop would wait for it before telling anybody to stop.
    private final Thread atExit;
    private volatile boolean stopped;

    ProgressTicks(ProgressStreams streams, Vertx vertx, @VirtualThreads ExecutorService threads) {
        this.streams = streams;
        this.vertx = vertx;
        this.threads = threads;
        this.atExit = new Thread(streams::end, "end of progress streams");
    }

    void start(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(atExit);
        next();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        streams.end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // It runs already.
        }
    }

    private void next() {
        if (!stopped) {
            vertx.setTimer(EVERY_MILLIS, due -> threads.execute(this::tick));
        }
    }

    private void tick() {
        try {
            streams.tick();
        } finally {
            next();
        }
    }
}
