package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Answers the methods that no resource takes: OPTIONS says what is possible, others hear that they are not. */
@Singleton
class Methods {

    /** What nearly everybody sends goes straight on: looking up what is possible takes longer than most answers. */
    private static final Set<String> USUAL = Set.of("GET", "HEAD", "POST");

    /** These are looked up, since of two resources that share a path only the first is asked whether it takes them. */
    private static final Set<String> OF_RESOURCES = Set.of("PUT", "DELETE", "PATCH");

    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Routes routes;

    Methods(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.QUESTIONS.value()).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String method = request.request().method().name();
        if (USUAL.contains(method)) {
            request.next();
            return;
        }
        String allowed = routes.allowed(request.normalizedPath());
        if (OF_RESOURCES.contains(method) && !routes.refuse(method, request.normalizedPath())) {
            request.next();
            return;
        }
        if (allowed.isEmpty()) {
            request.fail(NOT_FOUND);
            return;
        }
        request.response().putHeader(HttpHeaders.ALLOW, allowed);
        if (method.equals("OPTIONS")) {
            request.response().setStatusCode(NO_CONTENT).end();
        } else {
            request.fail(METHOD_NOT_ALLOWED);
        }
    }
}
