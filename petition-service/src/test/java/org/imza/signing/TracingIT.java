package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.kit.testing.TraceCollector;
import org.imza.kit.testing.TracedSpan;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signature's trace, from the request to the broker, as a collector sees it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(TraceCollector.class)
class TracingIT {

    private static final String CALLER = "00f067aa0ba902b7";
    private static final String SIGN = "POST /api/petitions/{slug}/signatures";

    @Inject
    Mails mails;

    private OpenPetition petition;

    @BeforeEach
    void open() {
        petition = OpenPetition.withGoal(500);
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private Response sign(String email, String traceparent) {
        return given().contentType(ContentType.JSON)
                .header("traceparent", traceparent)
                .body(Map.of("name", "Gülbahar Tracedname", "email", email, "country", "DE", "comment", "Tracedwords"))
                .post("/api/petitions/" + petition.slug() + "/signatures");
    }

    private static String wanted(String trace) {
        return "00-" + trace + "-" + CALLER + "-01";
    }

    /** What the broker holds of {@code trace}, by event type. */
    private static List<String> onTheBroker(String trace) {
        return Events.recordsOn(Topic.SIGNATURE_EVENTS).stream()
                .map(TracingIT::traceparent)
                .filter(traceparent -> traceparent != null && traceparent.contains(trace))
                .toList();
    }

    private static String traceparent(ConsumerRecord<String, String> sent) {
        var header = sent.headers().lastHeader("traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    @Test
    void followsASignatureToTheBroker() {
        String signing = newTrace();
        sign("traced@example.org", wanted(signing)).then().statusCode(202);
        Recipient mail = mails.latestTo("traced@example.org");

        TracedSpan request = TraceCollector.span(signing, span -> span.name().equals(SIGN));
        assertEquals(CALLER, request.parentId());
        assertEquals(TracedSpan.SERVER, request.kind());
        assertEquals(
                Map.of(
                        "http.request.method",
                        "POST",
                        "http.response.status_code",
                        "202",
                        "http.route",
                        "/api/petitions/{slug}/signatures"),
                request.attributes());
        TracedSpan publishing = TraceCollector.span(signing, span -> span.name().equals("publish signature-events"));
        assertEquals(request.spanId(), publishing.parentId());
        assertEquals(List.of(publishing.traceparent()), onTheBroker(signing));

        String confirming = newTrace();
        given().header("traceparent", wanted(confirming))
                .redirects()
                .follow(false)
                .post(mail.confirmPath())
                .then()
                .statusCode(303);
        TracedSpan button = TraceCollector.span(confirming, span -> span.kind() == TracedSpan.SERVER);
        assertEquals("POST /sign/confirm/{token}", button.name());
        TracedSpan confirmed = TraceCollector.span(confirming, span -> span.kind() == TracedSpan.PRODUCER);
        assertEquals(button.spanId(), confirmed.parentId());
        assertEquals("org.imza.signature.confirmed", confirmed.attributes().get("imza.event.type"));
        tellsNothingOf(mail);
    }

    private void tellsNothingOf(Recipient mail) {
        given().header("X-Forwarded-For", "203.0.113.77").get(mail.confirmPath() + "?who=traced@example.org");
        given().get("/nowhere" + mail.withdrawPath());
        String nothing = newTrace();
        given().header("traceparent", wanted(nothing)).get("/%zz" + mail.withdrawPath());
        String last = newTrace();
        given().header("traceparent", wanted(last)).get("/nowhere" + mail.withdrawPath());
        TraceCollector.span(last, span -> span.name().equals("GET"));

        String all = TraceCollector.everything();
        String token = mail.confirmPath().substring("/sign/confirm/".length());
        assertTrue(token.length() > 20);
        for (String secret : List.of(
                "traced@example.org",
                "Tracedname",
                "Tracedwords",
                token,
                mail.withdrawPath().substring("/sign/withdraw/".length()),
                petition.slug(),
                petition.id().toString(),
                "127.0.0.1",
                "203.0.113.77",
                "Apache-HttpClient")) {
            assertFalse(all.contains(secret), () -> secret + " is in a trace");
        }
    }

    @Test
    void keepsTheTracesOfABatchApart() throws Exception {
        List<String> traces = IntStream.range(0, 20).mapToObj(i -> newTrace()).toList();
        Together.all(
                20,
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                (Callable<Response>) () -> sign("apart-" + i + "@example.org", wanted(traces.get(i))))
                        .toList());

        mails.to("apart-19@example.org", 1);
        Eventually.fits(
                () -> traces.stream()
                        .filter(trace -> onTheBroker(trace).size() == 1)
                        .count(),
                all -> all == 20);
    }

    @Test
    void leavesAloneWhatItsCallerDoesNotWantTraced() {
        String trace = newTrace();
        sign("untraced@example.org", "00-" + trace + "-" + CALLER + "-00")
                .then()
                .statusCode(202);
        mails.latestTo("untraced@example.org");

        assertEquals(List.of(), onTheBroker(trace));
        assertEquals(List.of(), TraceCollector.of(trace));
    }
}
