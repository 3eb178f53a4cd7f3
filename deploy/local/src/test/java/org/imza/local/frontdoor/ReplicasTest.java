package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The front door before two processes of one service that come and go. */
@Timeout(30)
class ReplicasTest {
    private static final int QUESTIONS = 10;

    private final Vertx vertx = Vertx.vertx();
    private final List<Real> real = new ArrayList<>();
    private FrontDoor frontDoor;
    private URI address;

    /** A server that says of itself what a test wants, and hangs up on who asks for that. */
    private final class Real {
        private final AtomicInteger asked = new AtomicInteger();
        private volatile int health = 200;
        private final io.vertx.core.http.HttpServer server;
        private final Replica replica;

        Real() {
            server = vertx.createHttpServer().requestHandler(this::answer);
            int management = listening(vertx.createHttpServer()
                    .requestHandler(question ->
                            question.response().setStatusCode(health).end()));
            replica = new Replica(listening(server), management);
        }

        private void answer(HttpServerRequest request) {
            asked.incrementAndGet();
            if (request.path().equals("/hangs-up")) {
                request.connection().close();
            } else {
                request.response().end();
            }
        }

        void says(int status) {
            health = status;
            Eventually.same("what the front door knows", status == 200, () -> frontDoor.sendsTo("up", replica.port()));
        }

        void takesNoConnection() {
            server.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static int listening(io.vertx.core.http.HttpServer server) {
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @BeforeEach
    void open() throws IOException {
        real.addAll(List.of(new Real(), new Real()));
        frontDoor = new FrontDoor(
                new RoutingTable(Map.of("/", "up")),
                Map.of("up", real.stream().map(one -> one.replica).toList()),
                request -> {},
                Duration.ofSeconds(10));
        try (ServerSocket free = new ServerSocket(0)) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        frontDoor.open(address.getPort());
        real.forEach(one -> one.says(200));
    }

    @AfterEach
    void close() {
        frontDoor.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private int ask(String request, String... headers) throws IOException {
        return RawHttp.status(RawHttp.answer(address, request, headers));
    }

    private List<Integer> asked() {
        return real.stream().map(one -> one.asked.get()).toList();
    }

    private void askAll(String request, String... headers) throws IOException {
        for (int i : IntStream.range(0, QUESTIONS).toArray()) {
            assertEquals(200, ask(request, headers), request + " " + i);
        }
    }

    @Test
    void takesThemInTurn() throws IOException {
        askAll("GET /");
        assertEquals(List.of(QUESTIONS / 2, QUESTIONS / 2), asked());
    }

    @Test
    void sendsNothingToOneThatIsNotReady() throws IOException {
        real.getFirst().says(503);
        askAll("GET /");
        assertEquals(List.of(0, QUESTIONS), asked());
        real.getFirst().says(200);
        askAll("GET /");
        assertEquals(List.of(QUESTIONS / 2, QUESTIONS + QUESTIONS / 2), asked());
    }

    @Test
    void restsWhileNoneIsReady() throws IOException {
        real.forEach(one -> one.says(503));
        assertEquals(503, ask("GET /"));
        assertEquals(List.of(0, 0), asked());
    }

    /** It still says that it is ready: nothing was sent to it, so even what may be done once only goes to the other. */
    @Test
    void sendsToAnotherWhatOneTookNoConnectionFor() throws IOException {
        real.getFirst().takesNoConnection();
        askAll("POST /", "Content-Length: 0");
        assertEquals(List.of(0, QUESTIONS), asked());
    }

    @Test
    void sendsTwiceOnlyWhatMayBeDoneTwice() throws IOException {
        assertEquals(503, ask("GET /hangs-up"));
        assertEquals(List.of(1, 1), asked());
        assertEquals(503, ask("POST /hangs-up", "Content-Length: 0"));
        assertEquals(3, asked().stream().mapToInt(Integer::intValue).sum());
    }
}
