package org.imza.kit.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells browsers to load nothing foreign, run nothing inline, and tell nobody where a visitor came from. */
@Singleton
class SecurityHeaders {

    private record Header(CharSequence name, CharSequence value) {

        /** Encoded once, as it goes into every answer. */
        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    private static final List<Header> HEADERS = List.of(
            Header.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
            Header.of("X-Content-Type-Options", "nosniff"),
            Header.of("Referrer-Policy", "same-origin"),
            Header.of("Cross-Origin-Opener-Policy", "same-origin"),
            Header.of("Cross-Origin-Resource-Policy", "same-origin"),
            Header.of("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"));

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SecurityHeaders::add);
    }

    private static void add(RoutingContext request) {
        request.addHeadersEndHandler(nothing -> {
            MultiMap headers = request.response().headers();
            for (Header header : HEADERS) {
                if (!headers.contains(header.name())) {
                    headers.add(header.name(), header.value());
                }
            }
        });
        request.next();
    }
}
