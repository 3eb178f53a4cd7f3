package org.imza.kit.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.problem.Problem;
import org.imza.kit.site.PublicAddress;

/**
 * Refuses whatever another site's page sends here to change something, on every route: signing in and signing are
 * worth forging too, and no secret of a session guards them. The browser says where a request comes from (W3C Fetch
 * Metadata: {@code Sec-Fetch-Site}); an older one at least names the page's {@code Origin} (RFC 6454).
 *
 * <p>An opaque {@code Origin: null} proves nothing either way: our own pages that tell no referrer send it, and so do
 * browsers that tell nobody anything. Nor does silence: programs and mail providers (RFC 8058) send neither header.
 */
@Singleton
class ForeignForms {

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final CharSequence SITE = HttpHeaders.createOptimized("sec-fetch-site");
    private static final String BEARER = "Bearer ";

    private final String ownOrigin;

    ForeignForms(PublicAddress site) {
        this.ownOrigin = site.origin();
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.QUESTIONS.value()).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HARMLESS.contains(request.method()) || !foreign(request)) {
            context.next();
            return;
        }
        // An answer before the end of a body breaks the connection on some browsers, and then nobody reads it.
        request.handler(part -> {});
        request.endHandler(all -> context.fail(Problem.of(403, "foreign-form")));
        request.resume();
    }

    private boolean foreign(HttpServerRequest request) {
        String site = request.getHeader(SITE);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (hasBearer(request)) {
            return false;
        }
        if (site == null) {
            return origin != null && !origin.equals("null") && !isOwn(origin, request);
        }
        return switch (site.strip().toLowerCase(Locale.ROOT)) {
            case "same-origin", "none" -> false;
            // A neighbour under the same domain is not us; a page of ours that was reached another way is.
            case "same-site" -> origin == null || !isOwn(origin, request);
            default -> true;
        };
    }

    /** No page can add this header to a request of another site without asking first, and we never allow it. */
    private static boolean hasBearer(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** Under its public address, or under the very name it was asked by: an onion service has one of its own. */
    private boolean isOwn(String origin, HttpServerRequest request) {
        int scheme = origin.indexOf("://");
        return origin.equalsIgnoreCase(ownOrigin)
                || scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(String.valueOf(request.authority()));
    }
}
