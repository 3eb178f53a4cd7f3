package org.imza.progress;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.imza.kit.testing.Eventually;

/** Somebody who follows a stream and writes down what comes, line by line. */
final class Following implements AutoCloseable {

    /** A line and when it came. */
    record Line(String text, Instant at) {}

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    Following(URI address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread.startVirtualThread(this::read);
    }

    private void read() {
        try (var reader =
                new java.io.BufferedReader(new java.io.InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(new Line(line, Instant.now()));
            }
        } catch (IOException e) {
            // We left.
        }
        ended = true;
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    boolean ended() {
        return ended;
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> data() {
        return lines.stream().filter(line -> line.text().startsWith("data: ")).toList();
    }

    String latest() {
        return data().isEmpty() ? "" : data().getLast().text().substring("data: ".length());
    }

    Following await(Predicate<Following> enough) {
        return Eventually.fits(() -> this, enough);
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
