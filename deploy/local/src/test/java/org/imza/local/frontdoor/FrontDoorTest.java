package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The front door before a real server that tells what reached it. */
@Timeout(30)
class FrontDoorTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final CountDownLatch STREAM_LEFT = new CountDownLatch(1);

    private static OpenedDoor door;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void open() {
        door = new OpenedDoor(FrontDoorTest::answer, Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/headers" -> request.response().end(request.headers().toString());
            case "/echo" -> {
                request.response().setChunked(true);
                request.pipeTo(request.response());
            }
            case "/read" -> request.body().onSuccess(all -> request.response().end("" + all.length()));
            case "/unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "/stream" -> {
                request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
                request.response().write("data: first\n\n");
                request.response().closeHandler(gone -> STREAM_LEFT.countDown());
            }
            case "/broken" -> {
                request.response().putHeader("Content-Length", "100").write("half");
                door.vertx().setTimer(100, later -> request.connection().close());
            }
            default -> request.response().putHeader("X-Uri", request.uri()).end("from above");
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(door.address().resolve(path)).POST(body).build(), BodyHandlers.ofByteArray());
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    @Test
    void passesPathAndQueryOnAsTheyAre() throws Exception {
        HttpResponse<String> response = get("/petitions/%D9%82?lang=ug&x=%20");
        assertEquals("from above", response.body());
        assertEquals(
                "/petitions/%D9%82?lang=ug&x=%20",
                response.headers().firstValue("X-Uri").orElseThrow());
    }

    @Test
    void tellsWhoAskedAndBelievesNobodyElse() throws Exception {
        String seen = get(
                        "/headers",
                        "X-Forwarded-For",
                        "6.6.6.6",
                        "X-Forwarded-Proto",
                        "https",
                        "Forwarded",
                        "for=6.6.6.6")
                .body()
                .toLowerCase(java.util.Locale.ROOT);
        assertFalse(seen.contains("6.6.6.6"), seen);
        assertTrue(seen.contains("x-forwarded-for=127.0.0.1"), seen);
        assertTrue(seen.contains("x-forwarded-proto=http\n"), seen);
        assertTrue(seen.contains("x-forwarded-host=" + door.address().getAuthority()), seen);
        assertTrue(seen.contains("\nhost=" + door.address().getAuthority()) || seen.startsWith("host="), seen);
    }

    @Test
    void carriesLargeBodiesBothWays() throws Exception {
        byte[] body = bytes(8 * MEGABYTE);
        assertTrue(Arrays.equals(
                body, post("/echo", BodyPublishers.ofByteArray(body)).body()));
    }

    @Test
    void rejectsBodyAnnouncedTooLarge() throws Exception {
        assertEquals(
                413,
                post("/echo", BodyPublishers.ofByteArray(bytes(10 * MEGABYTE))).statusCode());
    }

    @Test
    void rejectsBodyThatGrowsTooLarge() throws Exception {
        byte[] body = bytes(10 * MEGABYTE);
        var unannounced = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body));
        assertEquals(413, post("/read", unannounced).statusCode());
    }

    @Test
    void staysCalmWhenAServiceIsDown() throws Exception {
        HttpResponse<String> page = get("/down");
        assertEquals(503, page.statusCode());
        assertEquals("5", page.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(page.body().contains("<h1>This part is resting</h1>"));
        HttpResponse<String> problem = get("/api/down");
        assertEquals(503, problem.statusCode());
        assertEquals(
                "application/problem+json",
                problem.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void keepsTheConnectionAfterEveryKindOfAnswer() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", door.address().getPort())) {
            for (String path : new String[] {"/a", "/unchanged", "/down", "/q/health", "/mailbox", "/b"}) {
                String request = "HEAD " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertTrue(head(socket.getInputStream()).startsWith("HTTP/1.1 "), path);
            }
        }
    }

    private static String head(InputStream in) throws Exception {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "closed";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Test
    void passesNotModifiedOnWithoutABody() throws Exception {
        HttpResponse<String> response = get("/unchanged");
        assertEquals(304, response.statusCode());
        assertEquals("\"1\"", response.headers().firstValue("ETag").orElseThrow());
        assertTrue(response.headers().firstValue("Transfer-Encoding").isEmpty());
    }

    @Test
    void deliversEventsAtOnceAndTellsTheServiceWhoLeft() throws Exception {
        HttpResponse<InputStream> stream = client.send(
                HttpRequest.newBuilder(door.address().resolve("/stream")).build(), BodyHandlers.ofInputStream());
        byte[] first = stream.body().readNBytes("data: first\n\n".length());
        assertEquals("data: first\n\n", new String(first, StandardCharsets.US_ASCII));
        stream.body().close();
        assertTrue(STREAM_LEFT.await(20, TimeUnit.SECONDS), "the service still feeds a reader who left");
    }

    @Test
    void showsThatAnAnswerBrokeOff() {
        org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, () -> get("/broken"));
    }

    @Test
    void answersContinueToWhoAsksFirst() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(door.address().resolve("/echo"))
                .expectContinue(true)
                .POST(BodyPublishers.ofString("asked first"))
                .build();
        assertEquals(
                "asked first", client.send(request, BodyHandlers.ofString()).body());
    }

    @Test
    void refusesWhatOnlyProxiesNeed() throws Exception {
        HttpRequest trace = HttpRequest.newBuilder(door.address())
                .method("TRACE", BodyPublishers.noBody())
                .build();
        assertEquals(405, client.send(trace, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void asksNobodyForInternals() throws Exception {
        assertEquals(404, get("/q/metrics").statusCode());
        assertEquals("the mailbox", get("/mailbox/x").body());
        assertEquals(
                Buffer.buffer("from above"), Buffer.buffer(get("/mailboxes").body()));
    }
}
