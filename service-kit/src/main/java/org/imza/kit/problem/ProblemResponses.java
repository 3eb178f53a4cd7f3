package org.imza.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.PostedForm;
import org.imza.kit.http.Routes;

/** What a resource answers with a problem, and the headers that belong to its status (RFC 9110, section 15.5). */
@Singleton
public class ProblemResponses {

    private static final int NOT_SIGNED_IN = 401;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final ProblemAnswers answers;
    private final Routes routes;

    ProblemResponses(ProblemAnswers answers, Routes routes) {
        this.answers = answers;
        this.routes = routes;
    }

    /** In the words of whoever sent {@code request}. */
    public Response respond(Problem problem, RoutingContext request) {
        ProblemAnswers.Answer answer = answers.answer(
                problem,
                request.normalizedPath(),
                request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                PostedForm.current().written());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(answer.mediaType())
                .entity(answer.body())
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER);
        if (problem.status() == METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, routes.allowed(request.normalizedPath()));
        }
        if (problem.status() == NOT_SIGNED_IN) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.retryAfter() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        return response.build();
    }
}
