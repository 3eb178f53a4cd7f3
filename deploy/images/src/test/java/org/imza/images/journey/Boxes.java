package org.imza.images.journey;

import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imza.kit.sealed.KeyFiles;
import org.imza.kit.testing.Engine;
import org.imza.kit.testing.TestTopics;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Everything in containers on one network, the services locked up as in a cluster: no root, nothing to write, no capability, no more memory. */
final class Boxes implements AutoCloseable {
    static final String PUBLIC_URL = "https://imza.example.org";
    static final String MODERATOR = "moderator@example.org";

    private static final List<String> SERVICES =
            List.of("petition-service", "campaign-service", "notification-service");
    private static final String PASSWORD = "known-to-this-test-only";
    private static final String POSTGRES_IMAGE = Engine.image("IMZA_TEST_POSTGRES_IMAGE", "postgres:18");
    private static final String KAFKA_IMAGE = Engine.image("IMZA_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.1");
    private static final String MAIL_IMAGE = Engine.image("IMZA_TEST_MAIL_IMAGE", "greenmail/standalone:2.1.13");
    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9000;
    private static final int SMTP = 3025;

    private final Network network = Network.newNetwork();
    private final PostgreSQLContainer postgres = new PostgreSQLContainer(
                    DockerImageName.parse(POSTGRES_IMAGE).asCompatibleSubstituteFor("postgres"))
            .withNetwork(network)
            .withNetworkAliases("postgresql");
    private final KafkaContainer kafka = new KafkaContainer(
                    DockerImageName.parse(KAFKA_IMAGE).asCompatibleSubstituteFor("apache/kafka-native"))
            .withNetwork(network)
            .withListener("kafka:19092");
    private final GenericContainer<?> mail = new GenericContainer<>(DockerImageName.parse(MAIL_IMAGE))
            .withNetwork(network)
            .withNetworkAliases("mail")
            .withExposedPorts(SMTP, HTTP)
            .waitingFor(Wait.forListeningPorts(SMTP, HTTP));
    private final Map<String, GenericContainer<?>> services = new LinkedHashMap<>();

    /** Why there can be no journey, in words for readers of the test output. */
    static Optional<String> missing() {
        Engine engine = new Engine();
        if (!engine.answers()) {
            return Optional.of("No Docker engine answers.");
        }
        Optional<String> notBuilt = SERVICES.stream()
                .map(Boxes::image)
                .filter(image -> !engine.has(image))
                .findFirst();
        if (notBuilt.isPresent()) {
            return notBuilt.map(image -> "The Docker engine has no image " + image + "; deploy/images/build makes it.");
        }
        return Stream.of(POSTGRES_IMAGE, KAFKA_IMAGE, MAIL_IMAGE)
                .filter(image -> !engine.canHave(image))
                .findFirst()
                .map(image -> "The Docker engine cannot have the image " + image + ".");
    }

    static Boxes start() throws IOException {
        Boxes boxes = new Boxes();
        try {
            Startables.deepStart(boxes.postgres, boxes.kafka, boxes.mail).join();
            TestTopics.create(boxes.kafka.getBootstrapServers());
            Startables.deepStart(boxes.services.values()).join();
            return boxes;
        } catch (RuntimeException e) {
            boxes.services.forEach((name, service) -> System.out.println(name + ":\n" + service.getLogs()));
            boxes.close();
            throw e;
        }
    }

    private Boxes() throws IOException {
        StringBuilder databases = new StringBuilder();
        Path before = null;
        for (String service : SERVICES) {
            String name = service.replace("-service", "");
            databases.append("create role %1$s login password '%2$s';\ncreate database %1$s owner %1$s;\n"
                    .formatted(name, PASSWORD));
            Path keys = keys(before);
            before = keys;
            services.put(service, service(service, name, keys));
        }
        postgres.withCopyToContainer(
                Transferable.of(databases.toString()), "/docker-entrypoint-initdb.d/databases.sql");
    }

    private GenericContainer<?> service(String service, String database, Path keys) {
        return new GenericContainer<>(DockerImageName.parse(image(service)))
                .withNetwork(network)
                .withNetworkAliases(service)
                .withExposedPorts(HTTP, MANAGEMENT)
                .withEnv("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgresql:5432/" + database)
                .withEnv("QUARKUS_DATASOURCE_USERNAME", database)
                .withEnv("QUARKUS_DATASOURCE_PASSWORD", PASSWORD)
                .withEnv("IMZA_PUBLIC_URL", PUBLIC_URL)
                .withEnv("IMZA_KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
                .withEnv("IMZA_SESSION_KEYS_URL", "http://campaign-service:8080/.well-known/jwks.json")
                .withEnv("IMZA_ACCOUNT_MODERATORS", MODERATOR)
                .withEnv("QUARKUS_MAILER_HOST", "mail")
                .withEnv("QUARKUS_MAILER_PORT", String.valueOf(SMTP))
                .withEnv("QUARKUS_MAILER_FROM", "imza@example.org")
                .withTmpFs(Map.of("/tmp", "rw,size=256m"))
                .withCreateContainerCmdModifier(command -> command.getHostConfig()
                        .withReadonlyRootfs(true)
                        .withMemory(MemoryLimit.of(service))
                        // No swap beside it, as in a cluster.
                        .withMemorySwap(MemoryLimit.of(service))
                        // Not by Testcontainers, which would first pull one more image to see whether it can.
                        .withBinds(new Bind(keys.toString(), new Volume("/keys"), AccessMode.ro))
                        .withCapDrop(Capability.ALL)
                        .withSecurityOpts(List.of("no-new-privileges")))
                .waitingFor(Wait.forHttp("/q/health/ready").forPort(MANAGEMENT));
    }

    String http(String service) {
        GenericContainer<?> container = services.get(service);
        return "http://" + container.getHost() + ":" + container.getMappedPort(HTTP);
    }

    String mailbox() {
        return "http://" + mail.getHost() + ":" + mail.getMappedPort(HTTP);
    }

    /** What all services have written to their logs. */
    String logs() {
        StringBuilder logs = new StringBuilder();
        services.values().forEach(service -> logs.append(service.getLogs()));
        return logs.toString();
    }

    @Override
    public void close() {
        services.values().forEach(GenericContainer::stop);
        mail.stop();
        kafka.stop();
        postgres.stop();
        network.close();
    }

    private static String image(String service) {
        return "imza/" + service + ":" + System.getProperty("imza.version");
    }

    /** Readable by the images' user, who is nobody on this machine; what services share is that of {@code before}. */
    private static Path keys(Path before) throws IOException {
        Path keys = Files.createTempDirectory("imza-keys");
        if (before != null) {
            KeyFiles.share(before, keys);
        }
        KeyFiles.createMissing(keys);
        try (Stream<Path> files = Files.walk(keys)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(
                        file,
                        java.nio.file.attribute.PosixFilePermissions.fromString(
                                Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        return keys;
    }
}
