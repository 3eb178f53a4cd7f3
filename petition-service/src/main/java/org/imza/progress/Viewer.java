package org.imza.progress;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who follows a petition. Lives on the event loop of their connection. */
final class Viewer {

    /** A second, less what two ticks may be closer together. */
    private static final long APART = Duration.ofMillis(950).toNanos();

    /** What may wait in memory for one who reads slowly, in bytes. */
    private static final int BACKLOG = 4_096;

    private final HttpServerResponse response;
    private final int lot = ThreadLocalRandom.current().nextInt();
    private ProgressMessage told;
    private long toldAt;

    Viewer(HttpServerResponse response) {
        this.response = response.setWriteQueueMaxSize(BACKLOG);
    }

    /** The first message goes out at once, after advice when to come back should the line break. */
    void welcome(Buffer advice, ProgressMessage message, long now) {
        response.write(advice);
        say(message, now);
    }

    /**
     * Tells {@code message} if it is new and their turn, and after a long silence that the line still holds. A viewer
     * who has not read the last ones yet is passed over and hears the latest later.
     */
    void tell(ProgressMessage message, Tick tick) {
        if (gone() || response.writeQueueFull()) {
            return;
        }
        long silent = tick.now() - toldAt;
        if (message != told && silent >= APART && tick.turnOf(lot)) {
            say(message, tick.now());
        } else if (silent >= tick.heartbeat()) {
            toldAt = tick.now();
            response.write(ProgressMessage.HEARTBEAT);
        }
    }

    /** Whether there is nobody to be told any more. */
    boolean gone() {
        return response.closed() || response.ended();
    }

    void leave() {
        if (!gone()) {
            response.end();
        }
    }

    private void say(ProgressMessage message, long now) {
        told = message;
        toldAt = now;
        if (message.last()) {
            response.end(message.event());
        } else {
            response.write(message.event());
        }
    }
}
