package org.imza.kit.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.imza.kit.http.RouteOrder;

/** Tells browsers to load nothing foreign, run nothing inline, and tell nobody where a visitor came from. */
@Singleton
class SecurityHeaders {

    /** Encoded once: they are on every answer, those from memory included. */
    private static final Map<CharSequence, CharSequence> HEADERS = encoded(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), browsing-topics=()"));

    private static Map<CharSequence, CharSequence> encoded(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> HttpHeaders.createOptimized(one.getKey()),
                        one -> HttpHeaders.createOptimized(one.getValue())));
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.EVERY_ANSWER.value()).handler(SecurityHeaders::add);
    }

    private static void add(RoutingContext request) {
        request.addHeadersEndHandler(nothing -> {
            MultiMap headers = request.response().headers();
            HEADERS.forEach((name, value) -> {
                if (!headers.contains(name)) {
                    headers.set(name, value);
                }
            });
        });
        request.next();
    }
}
