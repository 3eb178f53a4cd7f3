package org.imza.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Talks to the platform as any program would: through the front door, with a bearer token. */
final class DemoClient implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI frontDoor;

    DemoClient(URI frontDoor) {
        this.frontDoor = frontDoor;
    }

    JsonNode get(String path) {
        return get(path, null);
    }

    JsonNode get(String path, String token) {
        return send(request(path, token).GET().build());
    }

    JsonNode post(String path, String token, Object body) {
        return send(
                request(path, token).POST(BodyPublishers.ofString(write(body))).build());
    }

    JsonNode put(String path, String token, Object body) {
        return send(
                request(path, token).PUT(BodyPublishers.ofString(write(body))).build());
    }

    /** Presses the one button of a page that a mail led to. */
    void press(String path) {
        send(HttpRequest.newBuilder(frontDoor.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody())
                .build());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(frontDoor.resolve(path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri().getPath() + ": " + answer.statusCode());
            }
            boolean isJson =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return isJson ? json.readTree(answer.body()) : json.nullNode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the front door does not answer", e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
