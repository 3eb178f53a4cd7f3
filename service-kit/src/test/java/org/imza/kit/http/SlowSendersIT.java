package org.imza.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.imza.kit.testing.RawHttp;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anyone who does not come to an end is hung up on, at each stage; who is answered is not. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Timeout(60)
class SlowSendersIT {

    private static final String HEAD = "POST /api/tried HTTP/1.1\r\nHost: imza\r\nContent-Type: application/json\r\n";
    private static final String FORM =
            "POST /tried-forms HTTP/1.1\r\nHost: imza\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "POST /api/tried HTTP/1.1\r\nHost: im", "GET /tried HTTP/1.1\r\nHost: imza\r\n"})
    void hangsUpOnHalfAHead(String begin) throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write(begin);
            assertEquals("", line.readToEnd());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "Content-Length: 100\r\n\r\n",
                HEAD + "Content-Length: 100\r\n\r\n{\"half\":",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"hal",
                FORM + "Content-Length: 100\r\n\r\nname=half",
                "POST /tried-forms/button/x HTTP/1.1\r\nHost: imza\r\nContent-Length: 100\r\n\r\nhalf",
                "POST /nothing HTTP/1.1\r\nHost: imza\r\nContent-Length: 100\r\n\r\nhalf",
            })
    void hangsUpOnHalfABody(String begin) throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write(begin);
            String answer = line.readToEnd();
            assertTrue(
                    RawHttp.status(answer) == 408 || begin.contains("/nothing") || begin.contains("/button"), answer);
        }
        given().get("/tried").then().statusCode(200);
    }

    @Test
    void aByteNowAndThenBuysNoTime() throws Exception {
        assertHungUpWhileDripping("GET /tried HTTP/1.1\r\nX-Drip: ");
        assertHungUpWhileDripping(HEAD + "Content-Length: 100000\r\n\r\n\"");
        assertHungUpWhileDripping(FORM + "Content-Length: 100000\r\n\r\nname=");
    }

    private void assertHungUpWhileDripping(String begin) throws Exception {
        try (RawHttp line = new RawHttp(service)) {
            line.write(begin);
            line.dripUntilHungUp(Duration.ofMillis(100));
        }
    }

    @Test
    void hangsUpOnWhoAsksForNothingMore() throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write("GET /tried HTTP/1.1\r\nHost: imza\r\n\r\n");
            assertEquals(200, RawHttp.status(line.readToEnd()));
        }
    }

    /** Four times as long as a head may take. */
    @Test
    void letsAStreamGoOn() throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write("GET /tried-stream HTTP/1.1\r\nHost: imza\r\n\r\n");
            assertTrue(line.goesOnFor(Duration.ofSeconds(8)));
        }
    }

    @Test
    void tellsProgramsWhy() throws IOException {
        try (RawHttp line = new RawHttp(service)) {
            line.write(HEAD + "Content-Length: 100\r\n\r\n{");
            String answer = line.readToEnd();
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("urn:imza:problem:too-slow"), answer);
        }
        given().contentType("application/json")
                .body("{}")
                .post("/api/tried")
                .then()
                .statusCode(equalTo(204));
    }
}
