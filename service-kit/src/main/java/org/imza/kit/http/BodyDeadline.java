package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Hangs up on clients that do not finish a body. A byte now and then buys no time: what has come by the deadline
 * must have come at a rate of a slow line at least. Without this a few thousand half-sent requests, which cost their
 * sender nothing, would stay for ever.
 */
@Singleton
class BodyDeadline {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int MILLIS = 1_000;

    private final long within;
    private final long slowest;

    BodyDeadline(HttpConfig config) {
        this.within = config.bodyWithin().toMillis();
        this.slowest = config.slowestBody();
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.REFUSALS.value()).handler(this::begin);
    }

    private void begin(RoutingContext request) {
        if (hasBody(request.request())) {
            Watch watch = new Watch(request);
            watch.again(within);
            request.request().end().onComplete(ended -> watch.cancel());
        }
        request.next();
    }

    /** Streams of events, which have none, may take as long as they like. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    private final class Watch {

        private final RoutingContext request;
        private final long begin = System.nanoTime();
        private long timer;

        Watch(RoutingContext request) {
            this.request = request;
        }

        void again(long millis) {
            timer = request.vertx().setTimer(millis, due -> look());
        }

        void cancel() {
            request.vertx().cancelTimer(timer);
        }

        private void look() {
            long earned = within + request.request().bytesRead() * MILLIS / slowest;
            long left = earned - (System.nanoTime() - begin) / 1_000_000;
            if (left > 0) {
                again(left);
            } else {
                hangUp();
            }
        }

        /** Anyone who was answered already and still sends is not told a second time. */
        private void hangUp() {
            HttpServerRequest late = request.request();
            if (late.response().headWritten() || late.response().ended()) {
                late.connection().close();
            } else {
                late.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                late.response().endHandler(told -> late.connection().close());
                request.fail(REQUEST_TIMEOUT);
            }
        }
    }
}
