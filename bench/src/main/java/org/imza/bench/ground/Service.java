package org.imza.bench.ground;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imza.local.process.Jvm;
import org.imza.local.process.Signal;
import org.imza.local.process.Watched;

/** A packaged service in a process of its own, with all of the JVM's compilers as in production. */
public final class Service implements AutoCloseable {
    private static final int HEAP = 512;
    static final String PUBLIC_URL = "http://localhost:8080";
    private static final String ENDLESS = "900000000+900000000/h";

    private final Addresses addresses;
    private final Database database;
    private final Watched process;

    /** Its ports, and the broker it is told of. */
    record Addresses(int http, int management, String broker) {}

    Service(
            Ground ground,
            Program program,
            String name,
            Database database,
            Addresses addresses,
            Map<String, String> settings,
            String... flags) {
        this.addresses = addresses;
        this.database = database;
        Path application = program.application(ground.root());
        List<String> command = new ArrayList<>(Jvm.command(ground.folder().path(), HEAP, flags));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        this.process = new Watched(
                name,
                new Watched.Launch(command, environment(ground), application),
                ground.folder().logs().resolve(name + ".log"),
                Signal.TERM,
                ground.progress());
    }

    private Map<String, String> environment(Ground ground) {
        Map<String, String> environment = new HashMap<>();
        // All load comes from one address: its buckets are asked as always and are never empty.
        for (String limit : List.of("ADDRESS", "NETWORK")) {
            environment.put("IMZA_SIGNING_PACE_" + limit, ENDLESS);
        }
        environment.putAll(Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(addresses.http()),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(addresses.management()),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.role(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "IMZA_PUBLIC_URL", PUBLIC_URL,
                "IMZA_KAFKA_BOOTSTRAP_SERVERS", addresses.broker(),
                "IMZA_KEYS_DIRECTORY", ground.keys().toString(),
                "IMZA_SESSION_KEYS_URL",
                        ground.keys().resolve("session-public.jwks").toString()));
        return environment;
    }

    /** Starts it and returns at once. */
    public void start() throws IOException {
        process.start();
    }

    public void awaitReady() throws InterruptedException {
        process.awaitReady(this::ready);
    }

    /** Whether it says so itself. */
    public boolean ready() throws IOException {
        HttpURLConnection question =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + addresses.management() + "/q/health/ready")
                        .toURL()
                        .openConnection();
        question.setConnectTimeout(1_000);
        question.setReadTimeout(5_000);
        try {
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            question.disconnect();
        }
    }

    /** Its public address. */
    public URI http() {
        return URI.create("http://127.0.0.1:" + addresses.http());
    }

    public Database database() {
        return database;
    }

    /** The time of processors that it has taken since its start. */
    public Duration processorTime() {
        return process.processorTime();
    }

    public void stop() {
        process.stop();
    }

    @Override
    public void close() {
        process.close();
    }
}
