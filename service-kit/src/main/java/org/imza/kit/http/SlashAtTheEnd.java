package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** A page has one address: who comes to it with a slash at the end is led there. */
@Singleton
class SlashAtTheEnd {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int MOVED_PERMANENTLY = 301;

    private final Routes routes;

    SlashAtTheEnd(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.QUESTIONS.value()).handler(this::lead);
    }

    private void lead(RoutingContext request) {
        String path = request.request().path();
        if (path.length() > 1
                && path.endsWith("/")
                && !path.startsWith("/api/")
                && READING.contains(request.request().method())
                && !routes.allowed(path).isEmpty()) {
            String query = request.request().query();
            request.response()
                    .setStatusCode(MOVED_PERMANENTLY)
                    .putHeader(
                            HttpHeaders.LOCATION,
                            path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query))
                    .end();
        } else {
            request.next();
        }
    }
}
