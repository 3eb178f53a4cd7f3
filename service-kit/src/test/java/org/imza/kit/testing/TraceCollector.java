package org.imza.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Where a service under test sends its traces, as it would in a cluster: OTLP over HTTP. All requests are traced. */
public class TraceCollector implements QuarkusTestResourceLifecycleManager {

    private static final List<byte[]> RECEIVED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/v1/traces", TraceCollector::receive);
        server.start();
        return Map.of(
                "quarkus.otel.sdk.disabled",
                "false",
                "quarkus.otel.exporter.otlp.endpoint",
                "http://localhost:" + server.getAddress().getPort(),
                "quarkus.otel.bsp.schedule.delay",
                "100ms",
                "imza.tracing.ratio",
                "1");
    }

    private static void receive(HttpExchange request) throws IOException {
        RECEIVED.add(request.getRequestBody().readAllBytes());
        request.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        request.sendResponseHeaders(200, -1);
        request.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** The span of trace {@code traceId} that {@code fits}, waited for. */
    public static TracedSpan span(String traceId, Predicate<TracedSpan> fits) {
        return Eventually.fits(() -> of(traceId), spans -> spans.stream().anyMatch(fits)).stream()
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    /** Every span of trace {@code traceId} so far. */
    public static List<TracedSpan> of(String traceId) {
        return RECEIVED.stream()
                .flatMap(export -> TracedSpan.in(export).stream())
                .filter(span -> span.traceId().equals(traceId))
                .toList();
    }

    /** All that was ever exported, resources and events included, with the texts in it readable. */
    public static String everything() {
        StringBuilder all = new StringBuilder();
        RECEIVED.forEach(export -> all.append(new String(export, StandardCharsets.UTF_8)));
        return all.toString();
    }
}
