package org.imza.local.frontdoor;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.util.Optional;
import java.util.function.Consumer;

/** One request on its way to a service and the answer on its way back, both streamed. */
final class Forwarding {
    private static final long LARGEST_BODY = 8L * 1024 * 1024;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Upstream upstream;
    private final Replicas replicas;

    private Forwarding(HttpServerRequest request, Upstream upstream, Replicas replicas) {
        this.request = request;
        this.upstream = upstream;
        this.replicas = replicas;
        this.response = request.response();
    }

    static void forward(HttpServerRequest request, Upstream upstream, Replicas replicas) {
        new Forwarding(request, upstream, replicas).start();
    }

    private void start() {
        if (announcedLength() > LARGEST_BODY) {
            CalmAnswer.TOO_LARGE.to(request);
            return;
        }
        request.pause();
        if (repeatable()) {
            // A connection that rested may be closed in the moment it is used again (RFC 9110, section 9.2.2).
            ask(upstream.kept(), replicas.next(), this::askAgain);
        } else {
            ask(upstream.fresh(), replicas.next(), broken -> rest());
        }
    }

    /** Whoever can answer instead does, on a new connection. */
    private void askAgain(Replica asked) {
        ask(upstream.fresh(), replicas.besides(asked).or(() -> Optional.of(asked)), broken -> rest());
    }

    private void ask(HttpClient client, Optional<Replica> replica, Consumer<Replica> otherwise) {
        if (replica.isEmpty()) {
            rest();
            return;
        }
        Replica asked = replica.get();
        client.request(to(asked))
                .onSuccess(begun -> send(begun, () -> otherwise.accept(asked)))
                .onFailure(refused -> {
                    replicas.refused(asked);
                    // Nothing was sent yet, so anything may be sent to another one.
                    ask(client, replicas.besides(asked), otherwise);
                });
    }

    private RequestOptions to(Replica replica) {
        String query = request.query();
        return new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(replica.port())
                .setMethod(request.method())
                .setURI(query == null ? request.path() : request.path() + "?" + query)
                .setHeaders(ForwardedHeaders.of(request));
    }

    private void rest() {
        CalmAnswer.RESTING.to(request);
    }

    private boolean repeatable() {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) && !hasBody();
    }

    private long announcedLength() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    private void send(HttpClientRequest upstream, Runnable otherwise) {
        // Anyone who leaves early, as readers of event streams do, frees the service too.
        response.exceptionHandler(gone -> upstream.reset());
        response.closeHandler(gone -> upstream.reset());
        upstream.response().onSuccess(this::answer).onFailure(broken -> {
            if (!response.closed()) {
                otherwise.run();
            }
        });
        if (!hasBody()) {
            request.resume();
            upstream.end();
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            response.writeContinue();
        }
        upstream.setChunked(request.getHeader(HttpHeaders.CONTENT_LENGTH) == null);
        new LimitedBody(request, LARGEST_BODY)
                .pipe()
                .endOnFailure(false)
                .to(upstream)
                .onFailure(failure -> giveUp(upstream, failure));
    }

    private void giveUp(HttpClientRequest upstream, Throwable failure) {
        if (failure instanceof LimitedBody.TooLarge) {
            CalmAnswer.TOO_LARGE.to(request);
            upstream.reset();
        }
        // Otherwise the service answered before it read all, or is gone; either way its answer's future tells.
        request.handler(null);
        request.resume();
    }

    private boolean hasBody() {
        MultiMap headers = request.headers();
        return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void answer(HttpClientResponse upstream) {
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(upstream.statusCode()).setStatusMessage(upstream.statusMessage());
        response.headers().addAll(ForwardedHeaders.withoutConnection(upstream.headers()));
        if (isBare(upstream.statusCode())) {
            upstream.resume();
            response.end();
            return;
        }
        if (!upstream.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        upstream.pipe().endOnFailure(false).to(response).onFailure(broken -> response.reset());
    }

    /** Answers that never have a body, even where their headers speak of one (RFC 9110, section 6.4.1). */
    private boolean isBare(int status) {
        return request.method() == HttpMethod.HEAD || status == 204 || status == 304;
    }
}
