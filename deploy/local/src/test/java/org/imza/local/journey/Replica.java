package org.imza.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.imza.local.process.Jvm;

/** One more process of a packaged service, with the environment of a test's choice. */
final class Replica implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path log;
    private final int http;
    private final int management;

    private Replica(Process process, Path log, int http, int management) {
        this.process = process;
        this.log = log;
        this.http = http;
        this.management = management;
    }

    static Replica of(Part part, Map<String, String> environment) throws IOException {
        return of(part, Path.of("../.."), environment);
    }

    /** One more beside the process that runs, with one setting of its own. */
    static Replica beside(Imza imza, Part part, String setting, String value) throws IOException {
        Map<String, String> environment = imza.environmentOf(part);
        environment.put(setting, value);
        return of(part, environment);
    }

    /** From another checkout. */
    static Replica of(Part part, Path checkout, Map<String, String> environment) throws IOException {
        int http = freePort();
        Path log = Files.createTempFile("imza-replica", ".log");
        int management = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Jvm.ownJava().toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        checkout.resolve(part.label())
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(http));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        builder.environment().putAll(environment);
        return new Replica(builder.start(), log, http, management);
    }

    /** Gives it {@code line} on its standard input, and nothing after. */
    Replica told(String line) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Waits for its end and returns the exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits until it may be sent requests; returns its address. */
    URI ready() {
        Eventually.found(
                "a replica that is ready; see " + log,
                Eventually.PATIENCE.multipliedBy(3),
                () -> Optional.of(health("/ready"))
                        .filter(answer -> "UP".equals(answer.path("status").asText())));
        return URI.create("http://127.0.0.1:" + http);
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    /** What a path below {@code /q/health} answers, nothing while it does not answer at all. */
    JsonNode health(String path) {
        if (!process.isAlive()) {
            throw new AssertionError("the replica ended; see " + log);
        }
        try {
            HttpURLConnection question =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + management + "/q/health" + path)
                            .toURL()
                            .openConnection();
            boolean good = question.getResponseCode() == HttpURLConnection.HTTP_OK;
            return JSON.readTree(good ? question.getInputStream() : question.getErrorStream());
        } catch (IOException notYet) {
            return JSON.nullNode();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
