package org.imza.local.frontdoor;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers a request or an answer has on the other side of the front door. */
final class ForwardedHeaders {
    /** They speak about one connection only (RFC 9110, section 7.6.1). */
    private static final Set<String> ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    /** Only we know where a request came from. */
    private static final Set<String> ORIGIN_CLAIMS = Set.of("forwarded", "x-real-ip", "expect");

    private ForwardedHeaders() {}

    static MultiMap of(HttpServerRequest request) {
        MultiMap headers = withoutConnection(request.headers());
        headers.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith("x-forwarded-") || ORIGIN_CLAIMS.contains(name))
                .toList()
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
        return headers;
    }

    /** A copy, without what spoke about the connection it came on. */
    static MultiMap withoutConnection(MultiMap headers) {
        Set<String> dropped = new HashSet<>(ONE_CONNECTION);
        dropped.addAll(headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        MultiMap kept = MultiMap.caseInsensitiveMultiMap();
        headers.forEach((name, value) -> {
            if (!dropped.contains(name.toLowerCase(Locale.ROOT))) {
                kept.add(name, value);
            }
        });
        return kept;
    }
}
