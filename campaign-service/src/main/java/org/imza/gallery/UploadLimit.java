package org.imza.gallery;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.imza.kit.limit.Limiter;
import org.imza.kit.limit.Limits;
import org.imza.kit.limit.Origins;
import org.imza.kit.problem.Problem;

/** Refuses pictures that come faster than anybody takes them. Organizers are known, so they are told. */
@Startup
@Singleton
class UploadLimit {

    private final HttpServerRequest request;
    private final Origins origins;
    private final Limiter limiter;

    UploadLimit(HttpServerRequest request, Origins origins, Limits limits, UploadConfig config) {
        this.request = request;
        this.origins = origins;
        this.limiter = limits.of("upload", config.account(), config.network(), Duration.ZERO);
    }

    /**
     * One more of {@code accountId}.
     *
     * @throws Problem 429 if that is too many
     */
    void take(UUID accountId) {
        limiter.refusal(origins.of(request, accountId)).ifPresent(wait -> {
            throw Problem.tooFast(Math.toIntExact(wait.toSeconds() + 1));
        });
    }
}
