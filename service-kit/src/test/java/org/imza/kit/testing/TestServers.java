package org.imza.kit.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL and the Kafka broker that tests run against; real ones in any case. The one place that decides where
 * they run: in containers where a Docker engine answers and has or can pull the images, else as embedded servers. {@code
 * IMZA_TEST_SERVERS=containers|embedded} decides otherwise.
 */
interface TestServers extends AutoCloseable {

    /** An engine that takes longer keeps nobody from testing. */
    Duration PATIENCE = Duration.ofSeconds(90);

    String jdbcUrl();

    String username();

    String password();

    String bootstrapServers();

    @Override
    void close();

    /** Starts them and says what they are and why. */
    static TestServers start() {
        String wanted = System.getenv().getOrDefault("IMZA_TEST_SERVERS", "").toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "containers" -> said(ContainerServers.start(), "as IMZA_TEST_SERVERS says");
            case "embedded" -> embedded("as IMZA_TEST_SERVERS says");
            case "" -> whatThereIs(new Engine());
            default ->
                throw new IllegalArgumentException(
                        "IMZA_TEST_SERVERS is either \"containers\" or \"embedded\", but it is \"" + wanted + "\"");
        };
    }

    private static TestServers whatThereIs(Engine engine) {
        if (!engine.answers()) {
            return embedded("no Docker engine answers");
        }
        if (!ContainerServers.images().stream().allMatch(engine::canHave)) {
            return embedded("the Docker engine cannot have " + ContainerServers.images());
        }
        CompletableFuture<TestServers> containers = CompletableFuture.supplyAsync(
                ContainerServers::start,
                task -> Thread.ofPlatform().daemon().name("containers").start(task));
        try {
            return said(containers.get(PATIENCE.toSeconds(), TimeUnit.SECONDS), "a Docker engine answers");
        } catch (Exception e) {
            containers.thenAccept(TestServers::close);
            return embedded("the Docker engine could not start containers: " + e);
        }
    }

    private static TestServers embedded(String reason) {
        return said(new EmbeddedServers(), reason);
    }

    private static TestServers said(TestServers servers, String reason) {
        System.out.println("Servers for tests: " + servers + " (" + reason + ")");
        return servers;
    }
}
