package org.imza.signing;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.imza.signature.SignatureConfig;

/**
 * Refuses signatures over JSON before their body is read while too many are under way: with several times more coming in
 * than can be stored, refusing must cost next to nothing. What is under way counts from the last byte of its request to
 * its answer, since the threads that read requests may well be what is slowest; not from the first, or anyone who sends half
 * of a thousand requests and no more would keep everybody else from signing.
 */
@Singleton
class AdmissionControl {

    private static final int BUSY = 503;

    private final SigningPetition signing;
    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    AdmissionControl(SigningPetition signing, SignatureConfig config) {
        this.signing = signing;
        this.most = config.waiting();
    }

    /** Passes the request on while its body is still to come, or fails it with 503. */
    void refuseIfFull(RoutingContext request) {
        if (signing.full() || underWay.get() >= most) {
            request.fail(BUSY);
        } else {
            request.next();
        }
    }

    /** Gives a complete request one of the places, or fails it with 503 if others were faster. */
    void takePlace(RoutingContext request) {
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            request.fail(BUSY);
        } else {
            request.addEndHandler(answered -> underWay.decrementAndGet());
            request.next();
        }
    }
}
