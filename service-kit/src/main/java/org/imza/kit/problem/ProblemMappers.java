package org.imza.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.PostedForm;
import org.imza.kit.http.Routes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into an answer that helps, and shows nobody a stack trace. */
class ProblemMappers {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final ProblemAnswers answers;
    private final Routes routes;

    ProblemMappers(ProblemAnswers answers, Routes routes) {
        this.answers = answers;
        this.routes = routes;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return respond(problem, request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(RoutingContext request) {
        return respond(Problem.forbidden(), request);
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response unreadable(JsonProcessingException e, RoutingContext request) {
        return respond(JsonMistakes.problem(e), request);
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response mismatched(MismatchedInputException e, RoutingContext request) {
        return respond(JsonMistakes.problem(e), request);
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response changedMeanwhile(RoutingContext request) {
        return respond(Problem.changedMeanwhile(), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, RoutingContext request) {
        int status = e.getResponse().getStatus();
        if (status < 400 || e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        // Of two resources that share a path only the first is asked whether it takes the method.
        boolean elsewhere =
                status == NOT_FOUND && routes.refuse(request.request().method().name(), request.normalizedPath());
        return respond(known(elsewhere ? METHOD_NOT_ALLOWED : status), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, RoutingContext request) {
        Problem mistake = ClientMistakes.problem(e);
        return respond(
                mistake == null ? Failures.problem(e, "a " + request.request().method()) : mistake, request);
    }

    static Problem known(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 403 -> Problem.forbidden();
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not take that method.");
            case 408 -> Problem.of(408, "too-slow", "The request did not come to its end in time.");
            case 406 -> Problem.of(406, "not-acceptable", "There is no answer of the type asked for.");
            case 413 -> Problem.of(413, "too-big", "That is more than this address takes.");
            case 415 -> Problem.of(415, "unsupported-type", "This address does not take that type of content.");
            default ->
                Problem.of(
                        status,
                        status < 500 ? "malformed" : "unexpected",
                        status < 500 ? "The request cannot be understood." : "Something went wrong on our side.");
        };
    }

    private Response respond(Problem problem, RoutingContext request) {
        ProblemAnswers.Answer answer = answers.answer(
                problem,
                request.normalizedPath(),
                request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                PostedForm.current().written());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(answer.mediaType())
                .entity(answer.body())
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER);
        if (problem.status() == METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, routes.allowed(request.normalizedPath()));
        }
        if (problem.retryAfter() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        return response.build();
    }
}
