package org.imza.signing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.http.Routes;
import org.imza.kit.problem.Failures;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;

/**
 * Signing over JSON. Nothing here blocks: it runs on the threads that read from the network, straight on the router,
 * since the way to a resource and back costs more than checking and sealing. Described in {@code META-INF/openapi.yaml}.
 */
@Singleton
class SigningRoute {

    static final String PATH = "/api/petitions/:slug/signatures";

    /** After the headers of every answer are settled and its trace has begun, before anything is worked out. */

    /** A name, an address and a comment, each character of which may be written as twelve. */
    private static final int MOST_BYTES = 64 << 10;

    private static final int ACCEPTED = 202;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_TYPE = 415;
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");

    /** The same words for everybody who signs. */
    private static final Buffer CHECK_YOUR_MAIL = Buffer.buffer("{\"status\":\"check-your-mail\"}");

    private final AdmissionControl admission;
    private final Petitions petitions;
    private final SigningPetition signing;
    private final SigningPace paces;
    private final Routes routes;
    private final ObjectReader reader;

    SigningRoute(
            AdmissionControl admission,
            Petitions petitions,
            SigningPetition signing,
            SigningPace paces,
            Routes routes,
            ObjectMapper mapper) {
        this.admission = admission;
        this.petitions = petitions;
        this.signing = signing;
        this.paces = paces;
        this.routes = routes;
        this.reader = mapper.readerFor(SignatureInput.class);
    }

    void register(@Observes Router router) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(MOST_BYTES);
        router.post(PATH)
                .order(RouteOrder.SHORTCUTS.value())
                .handler(admission::refuseIfFull)
                .handler(SigningRoute::refuseOtherTypes)
                .handler(body::handle) // As it is, Vert.x would have it first of all.
                .handler(admission::takePlace)
                .handler(this::sign);
        router.route(PATH).order(RouteOrder.SHORTCUTS.value()).handler(this::refuseOtherMethods);
    }

    private static void refuseOtherTypes(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || json(type)) {
            request.request().resume();
            request.next();
        } else {
            request.fail(UNSUPPORTED_TYPE);
        }
    }

    private static boolean json(String type) {
        int parameters = type.indexOf(';');
        String plain = parameters < 0 ? type : type.substring(0, parameters);
        return plain.strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private void refuseOtherMethods(RoutingContext request) {
        request.response().putHeader(HttpHeaders.ALLOW, routes.allowed(request.normalizedPath()));
        request.fail(METHOD_NOT_ALLOWED);
    }

    /** Stores a signature; it counts once confirmed by mail. 202 for everyone who signs, however often. */
    private void sign(RoutingContext request) {
        Context here = request.vertx().getOrCreateContext();
        try {
            SignablePetition petition =
                    petitions.signable(request.pathParam("slug")).orElseThrow(Problem::notFound);
            Submission submission = read(request.body().buffer())
                    .orIn(petition.language())
                    .check()
                    .orRefuse();
            signing.sign(petition, submission, paces.next(request.request()))
                    .whenComplete((stored, failure) -> here.runOnContext(now -> answer(request, failure)));
        } catch (RuntimeException e) {
            answer(request, e);
        }
    }

    private SignatureInput read(Buffer body) {
        try {
            SignatureInput read = body == null ? null : reader.readValue(body.getBytes());
            return JsonMistakes.demand(read);
        } catch (IOException e) {
            throw JsonMistakes.problem(e);
        }
    }

    private static void answer(RoutingContext request, Throwable failure) {
        HttpServerResponse response = request.response();
        if (failure != null) {
            request.fail(Failures.problem(failure, "a signature"));
        } else if (!response.closed()) {
            response.setStatusCode(ACCEPTED)
                    .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                    .putHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER.directives())
                    .end(CHECK_YOUR_MAIL);
        }
    }
}
