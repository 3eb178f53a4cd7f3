package org.imza.kit.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.imza.kit.http.RouteOrder;

/**
 * Sends browsers to a path of the site they are on. JAX-RS writes this service's own address in front of it, which is
 * another one than people see when a proxy stands before it.
 */
@Singleton
class LocationsWithoutHost {

    void register(@Observes Router router) {
        router.route().order(RouteOrder.EVERY_ANSWER.value()).handler(LocationsWithoutHost::shorten);
    }

    private static void shorten(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> {
            MultiMap headers = context.response().headers();
            String location = headers.get(HttpHeaders.LOCATION);
            if (location != null) {
                shorten(headers, location, own(context.request()));
            }
        });
        context.next();
    }

    private static void shorten(MultiMap headers, String location, String own) {
        if (location.startsWith(own)) {
            headers.set(HttpHeaders.LOCATION, location.substring(own.length() - 1));
        }
    }

    private static String own(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority() + "/";
    }
}
