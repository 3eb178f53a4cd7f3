package org.imza.kit.meter;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/**
 * The {@code uri} of {@code http_server_requests}: the route as it is declared, with its errors, or one word for all
 * that came to none. Quarkus by itself would take the address where it finds no template in it, and an address may hold
 * a token.
 */
@Singleton
class RouteLabel implements HttpServerMetricsTagsContributor {

    private static final String URI = "uri";
    private static final Tags NOT_FOUND = Tags.of(URI, "NOT_FOUND");
    private static final Tags REDIRECTION = Tags.of(URI, "REDIRECTION");
    private static final Tags UNKNOWN = Tags.of(URI, "UNKNOWN");
    private static final Tags ROOT = Tags.of(URI, "root");

    @Override
    public Tags contribute(Context request) {
        String template = request.requestContextLocalData("UrlPathTemplate");
        if (template != null) {
            return template.isEmpty() || template.equals("/") ? ROOT : Tags.of(URI, template);
        }
        String route = request.requestContextLocalData("VertxRoute");
        if (route != null && route.contains(":")) {
            return Tags.empty(); // Quarkus writes it as a template.
        }
        return unrouted(request.response().statusCode());
    }

    private static Tags unrouted(int status) {
        return switch (status / 100) {
            case 3 -> REDIRECTION;
            case 4 -> status == 404 ? NOT_FOUND : UNKNOWN;
            default -> UNKNOWN;
        };
    }
}
