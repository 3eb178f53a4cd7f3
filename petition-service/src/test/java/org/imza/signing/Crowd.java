package org.imza.signing;

import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imza.testing.OpenPetition;

/** Many people behind one address. */
@Singleton
class Crowd {

    /** So many at the same time, far below what is refused. */
    private static final int TOGETHER = 100;

    /** {@code people} sign, whom a front door says to be at {@code client}; all the answers there were. */
    Set<String> signs(OpenPetition petition, int people, String client) {
        try (HttpClient http = http(InetAddress.getLoopbackAddress())) {
            return sign(http, petition, people, client);
        }
    }

    /** The same without a front door: they call from {@code own} and each says that they are somebody else. */
    Set<String> signsDirectly(OpenPetition petition, int people, String own) {
        try (HttpClient http = http(InetAddress.ofLiteral(own))) {
            return IntStream.range(0, people)
                    .mapToObj(i -> sign(http, petition, 1, "203.0.113." + i + ", 198.51.100." + i))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
        }
    }

    /** One of them signs as {@code email}; the status of the answer. */
    int sign(OpenPetition petition, String email, String client) {
        try (HttpClient http = http(InetAddress.getLoopbackAddress())) {
            return http.sendAsync(request(petition, email, client), BodyHandlers.ofString())
                    .join()
                    .statusCode();
        }
    }

    private static Set<String> sign(HttpClient http, OpenPetition petition, int people, String client) {
        Set<String> answers = new HashSet<>();
        for (int done = 0; done < people; done += TOGETHER) {
            List<CompletableFuture<HttpResponse<String>>> some = IntStream.range(0, Math.min(TOGETHER, people - done))
                    .mapToObj(i -> "crowd-" + UUID.randomUUID() + "@example.org")
                    .map(email -> http.sendAsync(request(petition, email, client), BodyHandlers.ofString()))
                    .toList();
            some.forEach(answer ->
                    answers.add(answer.join().statusCode() + " " + answer.join().body()));
        }
        return answers;
    }

    private static HttpClient http(InetAddress own) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(own)
                .build();
    }

    private static HttpRequest request(OpenPetition petition, String email, String client) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + RestAssured.port + "/api/petitions/" + petition.slug() + "/signatures"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", client)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"Signer\",\"email\":\"%s\",\"country\":\"DE\"}".formatted(email)))
                .build();
    }
}
