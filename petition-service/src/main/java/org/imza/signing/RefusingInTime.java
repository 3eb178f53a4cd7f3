package org.imza.signing;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses signatures over JSON before their body is read while too many wait: with several times more coming in than can
 * be stored, refusing must cost next to nothing.
 */
@Singleton
class RefusingInTime {

    /** After the headers of every answer are settled, before anything is worked out. */
    private static final int ORDER = Integer.MIN_VALUE + 10;

    private static final int BUSY = 503;

    private final SigningPetition signing;

    RefusingInTime(SigningPetition signing) {
        this.signing = signing;
    }

    void register(@Observes Router router) {
        router.post("/api/petitions/:slug/signatures").order(ORDER).handler(this::refuseIfFull);
    }

    private void refuseIfFull(RoutingContext request) {
        if (signing.full()) {
            request.fail(BUSY);
        } else {
            request.next();
        }
    }
}
