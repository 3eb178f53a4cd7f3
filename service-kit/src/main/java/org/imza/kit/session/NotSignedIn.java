package org.imza.kit.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imza.kit.http.CachePolicy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Leads whoever is not signed in to where they can, and renews what has expired. The renewal keeps method and body
 * (307, RFC 9110 section 15.4.8), so that nothing typed is lost.
 */
class NotSignedIn {

    private static final String PROBLEM =
            "{\"type\":\"urn:imza:problem:not-signed-in\",\"title\":\"not signed in\",\"status\":401,"
                    + "\"detail\":\"Send a current session token: Authorization: Bearer …\"}";

    private static final String LACKING =
            "{\"type\":\"urn:imza:problem:forbidden\",\"title\":\"forbidden\",\"status\":403,"
                    + "\"detail\":\"This is not yours to do, as far as the token says. A renewed one may say more.\"}";

    private final SessionCookie cookie;

    NotSignedIn(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(RoutingContext request) {
        return lead(request);
    }

    @ServerExceptionMapper(OutdatedToken.class)
    Response outdated(RoutingContext request) {
        if (MatchedRoute.isApi()) {
            return problem(403, LACKING).build();
        }
        return lead(request);
    }

    private Response lead(RoutingContext request) {
        if (MatchedRoute.isApi()) {
            return problem(401, PROBLEM)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        boolean expired = request.request().getCookie(cookie.name()) != null;
        return Response.status(expired ? 307 : 303)
                .location(URI.create((expired ? "/organize/renew" : "/organize/sign-in") + "?return=" + here(request)))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    private static Response.ResponseBuilder problem(int status, String json) {
        return Response.status(status).type("application/problem+json").entity(json);
    }

    /** Back to the form's own page for a POST of somebody who never signed in: only GETs can be repeated later. */
    private static String here(RoutingContext request) {
        return URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
    }
}
