package org.imza.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.PlainPath;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.http.Routes;
import org.imza.kit.meter.HttpMethods;
import org.jboss.logging.Logger;

/** The same words for what fails before any resource sees it: a body too large, an address nobody can read. */
@Singleton
class EarlyProblems {

    private static final Logger LOG = Logger.getLogger(EarlyProblems.class);

    /** How much of what is refused anyway is read, so that the answer arrives. */
    private static final long READ_AWAY = 64L << 20;

    /** What is wrong with a request itself, by its status alone. */
    private static final Set<Integer> STATUSES = Set.of(400, 404, 405, 408, 413, 415);

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 5;

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final ProblemAnswers answers;
    private final Routes routes;
    private final ProblemAnswers.Answer busy;
    private final long mostBytes;

    EarlyProblems(ProblemAnswers answers, Routes routes, VertxHttpConfig http) {
        this.answers = answers;
        this.routes = routes;
        this.busy = answers.answer(Problem.busy(RETRY_SECONDS), "/api", null);
        this.mostBytes =
                http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Router router) {
        router.route()
                .order(RouteOrder.REFUSALS.value())
                .handler(this::refuseOddPath)
                .failureHandler(this::failed);
        router.route().order(RouteOrder.REFUSALS.value()).handler(this::refuseTooBig);
        STATUSES.forEach(status -> router.errorHandler(status, request -> answer(status, request)));
    }

    /** There is nothing at an address that can be read in two ways. Failing would read it once more, and fail there. */
    private void refuseOddPath(RoutingContext request) {
        if (PlainPath.is(request.request().path())) {
            request.next();
        } else {
            answer(ProblemMappers.known(NOT_FOUND), request);
        }
    }

    /**
     * Quarkus would answer without a word and hang up while the browser is still sending, which then shows "connection
     * reset" and no reason.
     */
    private void refuseTooBig(RoutingContext request) {
        long bytes = announced(request);
        if (bytes <= mostBytes) {
            request.next();
        } else if (bytes > READ_AWAY) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(413, request);
        } else {
            request.request().handler(part -> {});
            request.request().endHandler(all -> answer(413, request));
            request.request().resume();
        }
    }

    private static long announced(RoutingContext request) {
        try {
            String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Early answers say by {@code request.fail(status)}, or by throwing a problem, why there is nothing to be had. */
    private void failed(RoutingContext request) {
        switch (request.failure()) {
            case Problem problem -> answer(problem, request);
            case HttpClosedException hungUp -> LOG.debug("A client hung up."); // The log needs no line for each.
            case null -> failed(request.statusCode(), request);
            case SecurityException refused -> request.next();
            default -> broken(request);
        }
    }

    /** Quarkus would write the address into the log, and with it the token of a link. */
    private void broken(RoutingContext request) {
        if (request.response().ended()) {
            LOG.debug("What was answered already failed afterwards.");
            return;
        }
        if (request.statusCode() < SERVER_ERROR) {
            failed(request.statusCode(), request);
            return;
        }
        answer(Failures.problem(request.failure(), "a " + method(request) + " before any resource"), request);
    }

    private static String method(RoutingContext request) {
        return HttpMethods.knownOr("request", request.request().method().name());
    }

    private void failed(int status, RoutingContext request) {
        if (status == UNAVAILABLE) {
            refuse(request);
        } else if (STATUSES.contains(status)) {
            answer(status, request);
        } else {
            request.next();
        }
    }

    /** Words are found once for all programs: a server that has too much to do has no time to explain it. */
    private void refuse(RoutingContext request) {
        if (path(request).startsWith("/api/")) {
            send(UNAVAILABLE, RETRY_SECONDS, busy, request);
        } else {
            answer(Problem.busy(RETRY_SECONDS), request);
        }
    }

    private void answer(int status, RoutingContext request) {
        boolean elsewhere =
                status == NOT_FOUND && routes.refuse(request.request().method().name(), path(request));
        if (elsewhere) {
            request.response().putHeader(HttpHeaders.ALLOW, routes.allowed(path(request)));
        }
        answer(ProblemMappers.known(elsewhere ? METHOD_NOT_ALLOWED : status), request);
    }

    private void answer(Problem problem, RoutingContext request) {
        ProblemAnswers.Answer answer =
                answers.answer(problem, path(request), request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        send(problem.status(), problem.retryAfter(), answer, request);
    }

    /** An address that nobody can read has none. */
    private static String path(RoutingContext request) {
        String path = request.request().path();
        return path == null ? "/" : path;
    }

    private static void send(int status, int retryAfter, ProblemAnswers.Answer answer, RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        if (retryAfter > 0) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                .putHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER.directives())
                .end(answer.body());
    }
}
