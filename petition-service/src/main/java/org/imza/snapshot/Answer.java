package org.imza.snapshot;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Sends a snapshot in the form a client takes, or tells that it has it. Runs on the event loop: nothing here waits. */
final class Answer {

    /**
     * Browsers ask again each time, shared caches after a second; both may show what they have while they ask. With
     * what memory may be late itself nobody sees anything older than about five seconds, nor what was taken down.
     */
    private static final CharSequence CACHED =
            HttpHeaders.createOptimized("public, max-age=0, s-maxage=1, stale-while-revalidate=2");

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private Answer() {}

    static void send(HttpServerRequest request, Encoded snapshot) {
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        boolean gzip = snapshot.gzip() != null && Negotiation.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Encoded.Variant variant = gzip ? snapshot.gzip() : snapshot.plain();
        MultiMap headers = response.headers();
        headers.set(HttpHeaders.ETAG, variant.tag()).set(HttpHeaders.CACHE_CONTROL, CACHED);
        if (snapshot.gzip() != null) {
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (Negotiation.has(request.getHeader(HttpHeaders.IF_NONE_MATCH), variant.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        describe(headers, snapshot, variant, gzip);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(variant.body());
        }
    }

    private static void describe(MultiMap headers, Encoded snapshot, Encoded.Variant variant, boolean gzip) {
        headers.set(HttpHeaders.CONTENT_TYPE, snapshot.mediaType());
        headers.set(HttpHeaders.CONTENT_LENGTH, variant.length());
        if (snapshot.language() != null) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, snapshot.language());
        }
        if (gzip) {
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
    }
}
