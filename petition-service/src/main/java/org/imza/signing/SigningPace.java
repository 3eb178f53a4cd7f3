package org.imza.signing;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.imza.kit.limit.Limiter;
import org.imza.kit.limit.Limits;
import org.imza.kit.limit.Origins;
import org.imza.kit.limit.Pace;

/** Lets nobody have strangers mailed by the thousand. Anyone who signs learns nothing of it: only the mails wait. */
@Startup
@Singleton
public class SigningPace {

    private final Origins origins;
    private final Limiter limiter;

    SigningPace(Origins origins, Limits limits, SigningPaceConfig config) {
        this.origins = origins;
        this.limiter = limits.of("signing", config.address(), config.network(), config.longestWait());
    }

    /** When the mail of a signature that came with {@code request} may go out. Does not block. */
    public Pace next(HttpServerRequest request) {
        return limiter.pace(origins.of(request));
    }
}
