package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.imza.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who never comes to an end, and services that hang up. */
@Timeout(30)
class PatienceTest {
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static OpenedDoor door;
    private static URI address;

    @BeforeAll
    static void open() {
        door = new OpenedDoor(PatienceTest::answer, Duration.ofSeconds(1));
        address = door.address();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static void answer(HttpServerRequest request) {
        if (request.path().equals("/hangs-up") && ASKED.incrementAndGet() % 2 == 1) {
            request.connection().close();
        } else if (request.path().equals("/stream")) {
            request.response().setChunked(true).write("x");
            door.vertx().setPeriodic(100, again -> request.response().write("x"));
        } else {
            request.response().end("from above");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET / HTTP/1.1\r\nHost: x", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"})
    void hangsUpOnWhoSaysNothingMore(String begin) throws IOException {
        try (RawHttp line = new RawHttp(address)) {
            line.write(begin);
            assertEquals(begin.endsWith("\r\n\r\n"), line.readToEnd().endsWith("from above"));
        }
    }

    @Test
    void aByteNowAndThenBuysNoTime() throws Exception {
        try (RawHttp line = new RawHttp(address)) {
            line.write("GET / HTTP/1.1\r\nX-Drip: ");
            line.dripUntilHungUp(Duration.ofMillis(50));
        }
    }

    @Test
    void letsAStreamGoOn() throws IOException {
        try (RawHttp line = new RawHttp(address)) {
            line.write("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
            assertTrue(line.goesOnFor(Duration.ofSeconds(4)));
        }
    }

    @Test
    void speaksNoOtherVersion() throws IOException {
        String answer = RawHttp.answer(address, "GET /", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");
        assertEquals(200, RawHttp.status(answer), answer);
    }

    @Test
    void asksASecondTimeForWhatMayBeAskedTwice() throws IOException {
        assertEquals(200, RawHttp.status(RawHttp.answer(address, "GET /hangs-up")));
        assertEquals(503, RawHttp.status(RawHttp.answer(address, "POST /hangs-up", "Content-Length: 0")));
    }

    @Test
    void saysWhatIsAllowed() throws IOException {
        String answer = RawHttp.answer(address, "TRACE /");
        assertEquals(405, RawHttp.status(answer));
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("\nallow: get"), answer);
    }
}
