package org.imza.kit.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.imza.kit.access.Declared;
import org.imza.kit.http.Route;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.http.Routes;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * Lets pages of any site read what the API tells everybody (WHATWG Fetch, 3.2). Nothing else: what takes a proof stays
 * closed to them, and so does whatever changes something.
 */
@Singleton
class EveryOrigin {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Routes routes;
    private volatile List<Route> open;

    EveryOrigin(Routes routes) {
        this.routes = routes;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.EVERY_ANSWER.value()).handler(this::allow);
    }

    private void allow(RoutingContext request) {
        HttpMethod method = request.request().method();
        String path = request.request().path();
        if (READING.contains(method)
                && path != null
                && path.startsWith("/api/")
                && open().stream().anyMatch(route -> route.matches(path))) {
            MultiMap headers = request.response().headers();
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
            if (method == HttpMethod.OPTIONS) {
                headers.set("Access-Control-Allow-Methods", "GET, HEAD");
            }
        }
        request.next();
    }

    private List<Route> open() {
        List<Route> known = open;
        if (known == null) {
            known = routes.ofResources(EveryOrigin::forEverybody).stream()
                    .filter(route ->
                            route.method().equals("GET") && route.path().startsWith("/api/"))
                    .toList();
            open = known;
        }
        return known;
    }

    private static boolean forEverybody(RuntimeResource resource) {
        try {
            return Declared.by(resource.getLazyMethod().getMethod(), resource.getResourceClass())
                    .isEmpty();
        } catch (Problem undeclared) {
            return false;
        }
    }
}
