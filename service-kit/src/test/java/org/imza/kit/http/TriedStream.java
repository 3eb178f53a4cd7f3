package org.imza.kit.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A stream of events that never ends by itself. */
@Singleton
class TriedStream {

    private static final long MILLIS = 200;

    void register(@Observes Router router) {
        router.get("/tried-stream").order(Integer.MIN_VALUE + 3).handler(request -> {
            HttpServerResponse response = request.response().setChunked(true);
            long timer = request.vertx().setPeriodic(MILLIS, again -> response.write("x"));
            request.addEndHandler(gone -> request.vertx().cancelTimer(timer));
        });
    }
}
