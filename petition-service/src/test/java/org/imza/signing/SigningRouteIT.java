package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.imza.kit.testing.RealServers;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs may send to sign. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SigningRouteIT {

    private static final int TOO_LONG = 70_000;

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource({
        "application/json, 202",
        "Application/JSON ; charset=utf-8, 202",
        "application/x-www-form-urlencoded, 415",
        "text/plain, 415",
        "application/jsonp, 415"
    })
    void takesJsonOnly(String type, int status) throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        var request = HttpRequest.newBuilder(address(petition))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body("")))
                .build();
        assertEquals(status, send(request));
    }

    @Test
    void takesWhatNeedNotSayThatItIsJson() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        assertEquals(
                202,
                send(HttpRequest.newBuilder(address(petition))
                        .POST(HttpRequest.BodyPublishers.ofString(body("")))
                        .build()));
    }

    @Test
    void refusesWhatIsTooLongHoweverItIsSent() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        byte[] body = body("x".repeat(TOO_LONG)).getBytes(StandardCharsets.UTF_8);
        var announced = HttpRequest.BodyPublishers.ofByteArray(body);
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        for (var publisher : new HttpRequest.BodyPublisher[] {announced, chunked}) {
            var request = HttpRequest.newBuilder(address(petition))
                    .header("Content-Type", "application/json")
                    .POST(publisher)
                    .build();
            assertEquals(413, send(request));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void saysWhichMethodItTakes(String method) {
        given().request(method, "/api/petitions/any/signatures")
                .then()
                .statusCode(405)
                .header("Allow", "OPTIONS, POST")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:imza:problem:method-not-allowed"));
    }

    private URI address(OpenPetition petition) {
        return service.resolve("/api/petitions/" + petition.slug() + "/signatures");
    }

    private static String body(String further) {
        return """
                {"name": "Signer", "email": "program@example.org", "country": "DE", "further": "%s"}""".formatted(further);
    }

    private static int send(HttpRequest request) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
