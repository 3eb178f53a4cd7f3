package org.imza.local.frontdoor;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.imza.local.Trouble;

/** A front door before a real server, which takes heads as long as services do. Under {@code /down} there is none. */
final class OpenedDoor implements AutoCloseable {

    private static final int TRIES = 5;
    private static final int SERVICE_HEADER_BYTES = 16 * 1024;
    /** Of a port that nobody is given, so nobody comes to listen there meanwhile. */
    private static final int NOBODY = 1;

    private static final RoutingTable ROUTES =
            new RoutingTable(Map.of("/", "up", "/down", "down", "/api/down", "down"));

    private final Vertx vertx = Vertx.vertx();
    private FrontDoor door;
    private URI address;

    OpenedDoor(Handler<HttpServerRequest> server, Duration headWithin) {
        int upstream = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(SERVICE_HEADER_BYTES))
                .requestHandler(server)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        open(Map.of("up", alone(upstream), "down", alone(NOBODY)), headWithin);
    }

    private static List<Replica> alone(int port) {
        return List.of(new Replica(port, port));
    }

    /** A free port may be taken by somebody else before it is opened. */
    private void open(Map<String, List<Replica>> services, Duration headWithin) {
        for (int tries = 1; address == null; tries++) {
            door = new FrontDoor(ROUTES, services, request -> request.response().end("the mailbox"), headWithin);
            int port = freePort();
            try {
                door.open(port);
                address = URI.create("http://127.0.0.1:" + port);
            } catch (Trouble taken) {
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** On which the server runs. */
    Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        door.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
