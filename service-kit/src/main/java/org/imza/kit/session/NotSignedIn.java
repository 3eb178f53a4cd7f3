package org.imza.kit.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imza.kit.access.OutdatedToken;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.problem.Problem;
import org.imza.kit.problem.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Leads visitors who are not signed in to where they can, and renews what has expired or may say too little. The renewal keeps
 * method and body (307, RFC 9110 section 15.4.8), so that nothing typed is lost: of whoever is not signed in any more, it is
 * kept until they are.
 */
class NotSignedIn {

    private static final List<HttpMethod> HARMLESS = List.of(HttpMethod.GET, HttpMethod.HEAD);

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
        boolean reading = HARMLESS.contains(request.request().method());
        boolean expired = request.request().getCookie(cookie.name()) != null;
        return reading && !expired
                ? Response.status(303)
                        .location(leading("/organize/sign-in", request))
                        .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                        .build()
                : repeated("/organize/renew", request);
    }

    /** The same request once more at {@code path}, which knows where it was meant to go. */
    static Response repeated(String path, RoutingContext request) {
        return Response.status(307)
                .location(leading(path, request))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    private static URI leading(String path, RoutingContext request) {
        return URI.create(
                path + "?return=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8));
    }
}
