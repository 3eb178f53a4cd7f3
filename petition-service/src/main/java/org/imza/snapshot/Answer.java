package org.imza.snapshot;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Negotiation;

/** Sends a snapshot in the form a client takes, or tells that it has it. Runs on the event loop: nothing here waits. */
final class Answer {

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
        headers.set(HttpHeaders.ETAG, variant.tag()).set(HttpHeaders.CACHE_CONTROL, CachePolicy.MOMENT.directives());
        CharSequence vary = Negotiation.vary(false, snapshot.gzip() != null);
        if (vary != null) {
            headers.set(HttpHeaders.VARY, vary);
        }
        if (Negotiation.has(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), variant.tag())) {
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
