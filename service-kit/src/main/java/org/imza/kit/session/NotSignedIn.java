package org.imza.kit.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imza.kit.access.OutdatedToken;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.problem.Problem;
import org.imza.kit.problem.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Leads visitors who are not signed in to where they can, and renews what has expired or may say too little. The renewal keeps
 * method and body (307, RFC 9110 section 15.4.8), so that nothing typed is lost.
 */
class NotSignedIn {

    private final SessionCookie cookie;
    private final ProblemResponses problems;

    NotSignedIn(SessionCookie cookie, ProblemResponses problems) {
        this.cookie = cookie;
        this.problems = problems;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, OutdatedToken.class})
    Response notSignedIn(RoutingContext request) {
        if (MatchedRoute.isApi()) {
            return problems.respond(Problem.notSignedIn(), request);
        }
        boolean expired = request.request().getCookie(cookie.name()) != null;
        return Response.status(expired ? 307 : 303)
                .location(URI.create((expired ? "/organize/renew" : "/organize/sign-in") + "?return=" + here(request)))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** Back to the form's own page for a POST of somebody who never signed in: only GETs can be repeated later. */
    private static String here(RoutingContext request) {
        return URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
    }
}
