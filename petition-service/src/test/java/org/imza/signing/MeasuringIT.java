package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** What operators see, and what they must not. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasuringIT {

    private static final String SECRET = "s3cretT0ken";

    @Inject
    Mails mails;

    @TestHTTPResource("/")
    URI service;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private String shown() {
        return given().get(metrics).asString();
    }

    private static double value(String shown, String sample) {
        return shown.lines()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + sample));
    }

    @Test
    void countsWhatWasCommitted() {
        String before = shown();
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.signed("Aygül", "counted@example.org");
        petition.signed("Aygül", "counted@example.org");
        Recipient mail = mails.latestTo("counted@example.org");
        for (String path : List.of(mail.confirmPath(), mail.confirmPath(), mail.withdrawPath(), mail.withdrawPath())) {
            given().redirects().follow(false).post(path).then().statusCode(303);
        }

        String after = shown();
        Map.of(
                        "imza_signatures_submitted_total", 2,
                        "imza_signatures_confirmed_total", 1,
                        "imza_signatures_withdrawn_total", 1,
                        "imza_batch_size_sum{batch=\"signing\"}", 2,
                        "imza_batch_size_sum{batch=\"confirming\"}", 1)
                .forEach((sample, more) ->
                        assertEquals((double) more, value(after, sample) - value(before, sample), sample));
        assertEquals(0, value(after, "imza_signing_waiting"));
        assertEquals(0, value(after, "imza_confirming_waiting"));
        // Their mail has come to the broker.
        assertTrue(value(after, "imza_outbox_relayed_total") > value(before, "imza_outbox_relayed_total"));
        assertTrue(value(after, "imza_outbox_rows") >= 0, "measured");
        assertTrue(value(after, "imza_outbox_oldest_seconds") >= 0, "measured");
        assertEquals(0, value(after, "imza_inbox_failures"));
        assertEquals(0, value(after, "imza_consumer_lag{topic=\"campaign-events\"}"));
    }

    /** Every way to an answer that found no route here has shown the address as a label once. */
    @Test
    void labelsHoldNothingThatCallersMakeUp() throws IOException {
        for (String path : List.of(
                "/sign/confirm/", "//sign//confirm/", "/petitions/x/y/", "/nowhere/", "/%zz", "/q/", "/assets/x/")) {
            for (String method :
                    List.of("GET", "POST", "OPTIONS", "TRACE", SECRET.toUpperCase(java.util.Locale.ROOT))) {
                ask(method, path + SECRET, "Content-Length: 0\r\nConnection: close\r\n\r\n", true);
            }
            ask("POST", path + SECRET, "Content-Length: 99999999\r\n\r\nx", true);
            ask("POST", path + SECRET, "Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{", false);
            ask("GET", path + SECRET, "X: " + "a".repeat(20_000) + "\r\n\r\n", true);
        }

        String shown = shown();
        assertFalse(
                shown.toLowerCase(java.util.Locale.ROOT).contains(SECRET.toLowerCase(java.util.Locale.ROOT)), shown);
        assertTrue(shown.contains("uri=\"/sign/confirm/{token}\""), shown);
        assertTrue(shown.contains("uri=\"NOT_FOUND\""), shown);
        assertTrue(shown.contains("method=\"OTHER\""), shown);
    }

    @Test
    void errorsOfARouteAreItsOwn() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/petitions")
                .then()
                .statusCode(401);

        assertTrue(shown().contains("status=\"401\",uri=\"/api/petitions\""), this::shown);
    }

    /** By hand, since no client sends such requests. Without {@code answer} it hangs up at once. */
    private void ask(String method, String path, String rest, boolean answer) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (answer) {
                socket.getInputStream().read();
            }
        }
    }
}
