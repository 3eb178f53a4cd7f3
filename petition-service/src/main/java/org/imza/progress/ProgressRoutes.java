package org.imza.progress;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.RouteOrder;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.snapshot.PublicAnswers;

/** Progress from memory, once or as a stream. What is unknown, or too much, is left to {@link ProgressResource}. */
@Singleton
class ProgressRoutes {

    private static final String PATH = "/api/petitions/:slug/progress";

    private final Petitions petitions;
    private final ProgressBoard board;
    private final ProgressStreams streams;
    private final PublicAnswers answers;

    ProgressRoutes(Petitions petitions, ProgressBoard board, ProgressStreams streams, PublicAnswers answers) {
        this.petitions = petitions;
        this.board = board;
        this.streams = streams;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, PATH).order(RouteOrder.SHORTCUTS.value()).handler(this::progress);
        router.route(HttpMethod.HEAD, PATH).order(RouteOrder.SHORTCUTS.value()).handler(this::progress);
        router.route(HttpMethod.HEAD, PATH + "/events")
                .order(RouteOrder.SHORTCUTS.value())
                .handler(this::eventsHead);
        router.route(HttpMethod.GET, PATH + "/events")
                .order(RouteOrder.SHORTCUTS.value())
                .handler(this::events);
    }

    private void progress(RoutingContext request) {
        SignablePetition petition = petition(request);
        if (petition == null) {
            request.next();
        } else {
            answers.answer(
                    request, ProgressJson.key(petition), () -> ProgressJson.read(petition.id(), board, petitions));
        }
    }

    private void events(RoutingContext request) {
        SignablePetition petition = petition(request);
        if (petition != null && !petition.open() && heardTheLast(request)) {
            // Tells a browser to come back no more (HTML, section 9.2.3).
            request.response().setStatusCode(204).end();
        } else if (petition == null || !streams.enter()) {
            request.next();
        } else {
            firstMessage(request, petition);
        }
    }

    /** What a stream would begin with; nobody takes a place for it. */
    private void eventsHead(RoutingContext request) {
        if (petition(request) == null) {
            request.next();
        } else {
            head(request.response()).end();
        }
    }

    private static HttpServerResponse head(HttpServerResponse response) {
        return response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER.directives())
                .putHeader("X-Accel-Buffering", "no");
    }

    private static boolean heardTheLast(RoutingContext request) {
        return ProgressMessage.LAST_ID.equals(request.request().getHeader("Last-Event-ID"));
    }

    private void firstMessage(RoutingContext request, SignablePetition petition) {
        ProgressMessage latest = streams.latest(petition.id());
        if (latest != null) {
            follow(request, petition, latest);
            return;
        }
        Context here = request.vertx().getOrCreateContext();
        answers.text(ProgressJson.key(petition), () -> ProgressJson.read(petition.id(), board, petitions))
                .whenComplete((json, failure) -> here.runOnContext(now -> {
                    if (failure == null) {
                        follow(request, petition, message(json));
                    } else {
                        streams.leave();
                        request.fail(PublicAnswers.UNAVAILABLE);
                    }
                }));
    }

    private static ProgressMessage message(String json) {
        return json == null ? null : ProgressMessage.of(json, json.endsWith("\"open\":false}"));
    }

    private void follow(RoutingContext request, SignablePetition petition, ProgressMessage first) {
        HttpServerResponse response = request.response();
        if (first == null || response.closed()) {
            streams.leave();
            request.next();
            return;
        }
        head(response);
        streams.follow(petition, request, first);
    }

    private SignablePetition petition(RoutingContext request) {
        return petitions.signable(request.pathParam("slug")).orElse(null);
    }
}
