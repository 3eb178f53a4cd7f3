package org.imza.account;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.imza.kit.limit.Limiter;
import org.imza.kit.limit.Limits;
import org.imza.kit.limit.Origins;
import org.imza.kit.limit.Pace;

/** Lets nobody have strangers mailed by the hundred. Anyone who asks learns nothing of it: only the mails wait. */
@Startup
@Singleton
class SignInPace {

    private final HttpServerRequest request;
    private final Origins origins;
    private final Limiter limiter;

    SignInPace(HttpServerRequest request, Origins origins, Limits limits, SignInPaceConfig config) {
        this.request = request;
        this.origins = origins;
        this.limiter = limits.of("sign-in", config.address(), config.network(), config.longestWait());
    }

    /** When the mail may go out that the network of this request asks for. */
    Pace next() {
        return limiter.pace(origins.of(request));
    }
}
