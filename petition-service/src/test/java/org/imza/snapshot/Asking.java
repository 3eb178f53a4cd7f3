package org.imza.snapshot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/** A client that changes nothing: it decompresses nothing, follows nothing and keeps nothing. */
final class Asking implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    Asking(URI service) {
        this.service = service;
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The headers of every answer, without those that describe this one. */
    static Map<String, String> policies(HttpResponse<?> response) {
        Map<String, String> policies = new TreeMap<>();
        response.headers().map().forEach((name, values) -> {
            if (!name.matches(
                    "(?i)etag|vary|cache-control|content-(?!security).*|transfer-encoding|x-accel-buffering")) {
                policies.put(name.toLowerCase(java.util.Locale.ROOT), values.toString());
            }
        });
        return policies;
    }

    @Override
    public void close() {
        client.close();
    }
}
