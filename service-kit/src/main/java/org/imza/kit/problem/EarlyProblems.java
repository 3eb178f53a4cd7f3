package org.imza.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The same words for what fails before any resource sees it: a body too large, an address nobody can read. */
@Singleton
class EarlyProblems {

    private final ProblemAnswers answers;

    EarlyProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 413, 415}) {
            router.errorHandler(status, request -> answer(status, request));
        }
    }

    private void answer(int status, RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        ProblemAnswers.Answer answer = answers.answer(
                ProblemMappers.known(status),
                request.request().path() == null ? "/" : request.request().path(),
                request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.body());
    }
}
