package org.imza.local.frontdoor;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.imza.local.Trouble;

/** The one public address. Passes each request on to the service that owns its path. */
public final class FrontDoor {
    private static final Set<HttpMethod> REFUSED = Set.of(HttpMethod.CONNECT, HttpMethod.TRACE);
    /** Each reader of an event stream holds a connection. */
    private static final int CONNECTIONS = 20_000;

    /** From a connection's begin, or the last answer, to the end of the next head. */
    private static final Duration HEAD_WITHIN = Duration.ofSeconds(60);

    /**
     * A little less than services take, to whom fields of ours come. Passed on, it would now and then end with 503: they
     * refuse it and hang up while it is still being written.
     */
    private static final int HEADER_BYTES = 15 * 1024;
    /** As much as services take. */
    private static final int LINE_BYTES = 4096;

    private final RoutingTable routes;
    private final Map<String, Replicas> services;
    private final Handler<HttpServerRequest> mailbox;
    private final Duration headWithin;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(false));

    /**
     * @param services the processes of each by its name
     * @param mailbox what answers under {@code /mailbox}
     */
    public FrontDoor(RoutingTable routes, Map<String, List<Replica>> services, Handler<HttpServerRequest> mailbox) {
        this(routes, services, mailbox, HEAD_WITHIN);
    }

    FrontDoor(
            RoutingTable routes,
            Map<String, List<Replica>> services,
            Handler<HttpServerRequest> mailbox,
            Duration headWithin) {
        this.headWithin = headWithin;
        this.routes = routes;
        this.services = services.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> new Replicas(one.getValue())));
        this.mailbox = mailbox;
    }

    /**
     * Opens it on the loopback interface only, since the mailbox holds everybody's sign-in links.
     *
     * @throws Trouble if the port is taken
     */
    public void open(int port) {
        int loops = Math.max(2, Runtime.getRuntime().availableProcessors());
        try {
            vertx.deployVerticle(new Readiness(services.values()))
                    .compose(asking ->
                            vertx.deployVerticle(() -> new Door(port), new DeploymentOptions().setInstances(loops)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            close();
            throw new Trouble(
                    "Port %d is taken by another program; stop that one, or choose another port: ./run --port %d"
                            .formatted(port, port == 65_535 ? 8080 : port + 1),
                    e);
        }
    }

    /** Whether requests for {@code service} go to its process on {@code port} too. */
    public boolean sendsTo(String service, int port) {
        return services.get(service).isReady(port);
    }

    /** Closes it and every connection. */
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Door extends AbstractVerticle {
        private final int port;
        private Upstream upstream;
        private Patience patience;

        Door(int port) {
            this.port = port;
        }

        @Override
        public void start(Promise<Void> opened) {
            upstream = Upstream.by(vertx, CONNECTIONS);
            patience = new Patience(vertx, headWithin);
            HttpServerOptions options = new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setPort(port)
                    .setMaxHeaderSize(HEADER_BYTES)
                    .setMaxInitialLineLength(LINE_BYTES)
                    .setHandle100ContinueAutomatically(false)
                    // On one connection of HTTP/2 a hundred requests can be begun and left.
                    .setHttp2ClearTextEnabled(false);
            vertx.createHttpServer(options)
                    .connectionHandler(patience::began)
                    .requestHandler(this::handle)
                    .listen()
                    .<Void>mapEmpty()
                    .onComplete(opened);
        }

        private void handle(HttpServerRequest request) {
            patience.came(request);
            if (REFUSED.contains(request.method())) {
                CalmAnswer.NOT_ALLOWED.to(request);
                return;
            }
            try {
                route(request);
            } catch (IllegalArgumentException e) {
                CalmAnswer.BAD_REQUEST.to(request);
            }
        }

        private void route(HttpServerRequest request) {
            String path = request.path();
            if (path == null) {
                CalmAnswer.BAD_REQUEST.to(request);
            } else if (RoutingTable.isUnder(path, "/mailbox")) {
                mailbox.handle(request);
            } else {
                Replicas target = routes.ownerOf(path).map(services::get).orElse(null);
                if (target == null) {
                    CalmAnswer.NOT_FOUND.to(request);
                } else {
                    Forwarding.forward(request, upstream, target);
                }
            }
        }
    }
}
