package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    private static Vertx vertx;
    private static FrontDoor frontDoor;
    private static URI address;

    @BeforeAll
    static void open() throws Exception {
        vertx = Vertx.vertx();
        int upstream = vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals("/hangs-up") && ASKED.incrementAndGet() % 2 == 1) {
                        request.connection().close();
                    } else if (request.path().equals("/stream")) {
                        request.response().setChunked(true).write("x");
                        vertx.setPeriodic(100, again -> request.response().write("x"));
                    } else {
                        request.response().end("from above");
                    }
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
        frontDoor = new FrontDoor(
                new RoutingTable(Map.of("/", "up")),
                Map.of("up", List.of(new Replica(upstream, upstream))),
                request -> {},
                Duration.ofSeconds(1));
        try (ServerSocket free = new ServerSocket(0)) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        frontDoor.open(address.getPort());
    }

    @AfterAll
    static void close() {
        frontDoor.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
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
