package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One who does not read, before a real server: what waits for them stays small, and then they hear the latest. */
@Timeout(60)
class SlowViewerTest {

    private static final int MESSAGES = 2_000;
    private static final long SECOND = 1_000_000_000L;
    private static final String LONG = "x".repeat(20_000);

    private final CompletableFuture<Context> loop = new CompletableFuture<>();
    private long told;
    private ProgressMessage last;

    private static ProgressMessage message(int number) {
        return ProgressMessage.of("{\"signatures\":" + number + ",\"padding\":\"" + LONG + "\"}", false);
    }

    @Test
    void passesOverWhoDoesNotReadAndTellsThemTheLatestLater() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (Socket socket = new Socket()) {
            var arrived = new CompletableFuture<HttpServerResponse>();
            int port = vertx.createHttpServer(new HttpServerOptions().setSendBufferSize(16_384))
                    .requestHandler(request -> {
                        loop.complete(vertx.getOrCreateContext());
                        arrived.complete(request.response().setChunked(true));
                    })
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get()
                    .actualPort();
            socket.setReceiveBufferSize(16_384);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            HttpServerResponse response = arrived.get(10, TimeUnit.SECONDS);
            Viewer viewer = new Viewer(response);
            tellAll(viewer);
            long waiting = response.bytesWritten();
            assertTrue(waiting < MESSAGES * (long) LONG.length() / 4, waiting + " bytes wait");
            ProgressMessage latest = last;

            var reading = Thread.ofVirtual().start(() -> readUntil(socket, "\"signatures\":" + (MESSAGES - 1) + ","));
            for (int i = 0; reading.isAlive(); i++) {
                int later = MESSAGES + 2 * i;
                told = later * SECOND;
                tell(viewer, latest);
                Thread.sleep(10);
            }
            reading.join();
            assertTrue(latest.event().getByteBuf().isDirect(), "copied on its way out");
            assertEquals(0, latest.event().getByteBuf().readerIndex());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private void tell(Viewer viewer, ProgressMessage message) throws Exception {
        var done = new CompletableFuture<Boolean>();
        loop.get().runOnContext(here -> {
            viewer.tell(message, new Tick(told, Long.MAX_VALUE, 0, 1));
            done.complete(!viewer.gone());
        });
        assertTrue(done.get(10, TimeUnit.SECONDS));
    }

    private void tellAll(Viewer viewer) throws Exception {
        for (int i = 0; i < MESSAGES; i++) {
            last = message(i);
            told = (i + 1) * SECOND;
            tell(viewer, last);
        }
    }

    private static void readUntil(Socket socket, String expected) {
        try {
            var in = socket.getInputStream();
            var seen = new StringBuilder();
            byte[] some = new byte[65_536];
            while (seen.indexOf(expected) < 0) {
                int count = in.read(some);
                seen.append(new String(some, 0, count, StandardCharsets.UTF_8));
                seen.delete(0, Math.max(0, seen.length() - 100_000));
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
