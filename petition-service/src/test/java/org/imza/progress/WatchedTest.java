package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More viewers than are told in one go, before a real server. */
@Timeout(60)
class WatchedTest {

    private static final int VIEWERS = 2 * Watched.AT_ONCE + 50;
    private static final int TURNS = 2;
    private static final byte[] GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Watched watched = new Watched(ProgressMessage.of("0", false));
    private final CountDownLatch welcomed = new CountDownLatch(VIEWERS);
    private final List<Socket> sockets = new ArrayList<>();

    @Test
    void tellsEverybody() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            int port = vertx.createHttpServer()
                    .requestHandler(request -> {
                        var viewer = new Viewer(request.response().setChunked(true));
                        watched.add(VertxContext.getRootContext(vertx.getOrCreateContext()), viewer);
                        viewer.welcome(Buffer.buffer("retry: 1\n"), watched.message(), 0);
                        welcomed.countDown();
                    })
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get()
                    .actualPort();
            for (int i = 0; i < VIEWERS; i++) {
                sockets.add(new Socket("127.0.0.1", port));
                sockets.getLast().getOutputStream().write(GET);
            }
            welcomed.await(30, TimeUnit.SECONDS);
            watched.now("1", false);
            watched.tell(Tick.of(0, VIEWERS, VIEWERS / TURNS, Long.MAX_VALUE));
            watched.tell(Tick.of(1, VIEWERS, VIEWERS / TURNS, Long.MAX_VALUE));
            for (Socket socket : sockets) {
                assertEquals(List.of("data: 0", "data: 1"), heard(socket));
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private static List<String> heard(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        List<String> data = new ArrayList<>();
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        while (data.size() < 2) {
            String line = in.readLine();
            if (line.startsWith("data: ")) {
                data.add(line);
            }
        }
        return data;
    }
}
