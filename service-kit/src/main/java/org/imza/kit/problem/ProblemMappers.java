package org.imza.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.Routes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into an answer that helps, and shows nobody a stack trace. */
class ProblemMappers {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final ProblemResponses responses;
    private final Routes routes;

    ProblemMappers(ProblemResponses responses, Routes routes) {
        this.responses = responses;
        this.routes = routes;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return responses.respond(problem, request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(RoutingContext request) {
        return responses.respond(Problem.forbidden(), request);
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response unreadable(JsonProcessingException e, RoutingContext request) {
        return responses.respond(JsonMistakes.problem(e), request);
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response mismatched(MismatchedInputException e, RoutingContext request) {
        return responses.respond(JsonMistakes.problem(e), request);
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response changedMeanwhile(RoutingContext request) {
        return responses.respond(Problem.changedMeanwhile(), request);
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
        return responses.respond(known(elsewhere ? METHOD_NOT_ALLOWED : status), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, RoutingContext request) {
        Problem mistake = ClientMistakes.problem(e);
        return responses.respond(
                mistake == null ? Failures.problem(e, "a " + request.request().method()) : mistake, request);
    }

    static Problem known(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 403 -> Problem.forbidden();
            case 405 -> Problem.of(405, "method-not-allowed");
            case 408 -> Problem.of(408, "too-slow");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "too-big");
            case 415 -> Problem.of(415, "unsupported-type");
            default -> status < 500 ? Problem.of(status, "malformed") : Problem.of(status, "unexpected");
        };
    }
}
