package org.imza.images.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.imza.kit.testing.Eventually;

/** Somebody outside: speaks JSON to the services and reads mail. {@code token} is null for strangers. */
record Client(Boxes boxes, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Client with(String newToken) {
        return new Client(boxes, newToken);
    }

    JsonNode post(String service, String path, Object body, int expected) {
        HttpResponse<String> answer = send(service, path, body);
        if (answer.statusCode() != expected) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    /** The same as soon as an event has arrived that it needs. */
    JsonNode postSoon(String service, String path, Object body, int expected) {
        return await(
                path,
                () -> Optional.of(send(service, path, body))
                        .filter(answer -> answer.statusCode() == expected)
                        .map(answer -> read(answer.body())));
    }

    /** Presses the one button of the page behind a link in a mail. */
    void press(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(boxes.http("petition-service") + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody());
        int status = send(request).statusCode();
        if (status >= 400) {
            throw new AssertionError(path + " answers " + status);
        }
    }

    JsonNode get(String url) {
        return read(send(HttpRequest.newBuilder(URI.create(url))).body());
    }

    /** A token for anyone who reads the mails to {@code email}. */
    Client signedIn(String email) {
        post("campaign-service", "/api/sign-in-links", Map.of("email", email), 202);
        String link = link(email, "/organize/sign-in/");
        return with(post(
                        "campaign-service",
                        "/api/sessions",
                        Map.of("token", link.substring(link.lastIndexOf('/') + 1)),
                        200)
                .path("token")
                .asText());
    }

    /** The path of a link in a mail to {@code email}, once it has come. */
    String link(String email, String prefix) {
        Pattern link = Pattern.compile(Pattern.quote(prefix) + "[\\w-]+");
        return await(
                "a mail with " + prefix,
                () -> mails(email).stream()
                        .map(link::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst());
    }

    /** The mails so far, with the line breaks of quoted-printable taken out. */
    List<String> mails(String email) {
        return StreamSupport.stream(
                        get(boxes.mailbox() + "/api/user/" + email + "/messages/INBOX")
                                .spliterator(),
                        false)
                .map(mail -> mail.path("mimeMessage").asText().replaceAll("=\r?\n", ""))
                .filter(mail -> !mail.isEmpty())
                .toList();
    }

    static <T> T await(String what, Supplier<Optional<T>> attempt) {
        return Eventually.found(what, PATIENCE, attempt::get);
    }

    private HttpResponse<String> send(String service, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(boxes.http(service) + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return json.isBlank() ? JSON.nullNode() : JSON.readTree(json);
        } catch (java.io.IOException notJson) {
            return JSON.nullNode();
        }
    }
}
