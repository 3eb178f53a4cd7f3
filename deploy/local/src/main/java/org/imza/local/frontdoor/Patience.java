package org.imza.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Hangs up on clients that do not finish a head, however slowly they go on, and on who asks for nothing more.
 * Bodies are passed on as they come: the services have a deadline for them. Lives on one event loop.
 */
final class Patience {
    private final Map<HttpConnection, Long> waitingSince = new IdentityHashMap<>();
    private final Vertx vertx;
    private final long within;

    Patience(Vertx vertx, Duration within) {
        this.vertx = vertx;
        this.within = within.toMillis();
    }

    void began(HttpConnection connection) {
        waitingSince.put(connection, System.nanoTime());
        connection.closeHandler(closed -> waitingSince.remove(connection));
        lookAfter(within, connection);
    }

    /** Forgets the connection until it is answered; streams of events may go on for hours. */
    void came(HttpServerRequest request) {
        HttpConnection connection = request.connection();
        waitingSince.replace(connection, Long.MAX_VALUE);
        request.response().endHandler(answered -> waitingSince.replace(connection, System.nanoTime()));
    }

    private void lookAfter(long millis, HttpConnection connection) {
        vertx.setTimer(millis, due -> look(connection));
    }

    private void look(HttpConnection connection) {
        Long since = waitingSince.get(connection);
        if (since == null) {
            return;
        }
        long left = since == Long.MAX_VALUE ? within : within - (System.nanoTime() - since) / 1_000_000;
        if (left > 0) {
            lookAfter(left, connection);
        } else {
            connection.close();
        }
    }
}
