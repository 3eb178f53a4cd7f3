package org.imza.kit.testing;

import java.util.List;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The images that operators run too, or others given by environment variable, say from a registry of their own. */
final class ContainerServers implements TestServers {

    private static final String POSTGRES_IMAGE = Engine.image("IMZA_TEST_POSTGRES_IMAGE", "postgres:18");
    private static final String KAFKA_IMAGE = Engine.image("IMZA_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.1");

    /** As in the services' own connection pools, and never without a write to the disk, as Testcontainers would have it. */
    private static final String[] DURABLE = {
        "postgres", "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on"
    };

    private final PostgreSQLContainer postgres = new PostgreSQLContainer(
                    DockerImageName.parse(POSTGRES_IMAGE).asCompatibleSubstituteFor("postgres"))
            .withDatabaseName("postgres")
            .withUsername("postgres")
            .withPassword("postgres");
    private final KafkaContainer kafka = new KafkaContainer(
                    DockerImageName.parse(KAFKA_IMAGE).asCompatibleSubstituteFor("apache/kafka-native"))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");

    static ContainerServers start() {
        ContainerServers servers = new ContainerServers();
        try {
            Startables.deepStart(servers.postgres, servers.kafka).join();
            TestTopics.create(servers.bootstrapServers());
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private ContainerServers() {
        postgres.setCommand(DURABLE);
    }

    static List<String> images() {
        return List.of(POSTGRES_IMAGE, KAFKA_IMAGE);
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl();
    }

    @Override
    public String username() {
        return postgres.getUsername();
    }

    @Override
    public String password() {
        return postgres.getPassword();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }

    @Override
    public String toString() {
        return "containers of " + String.join(" and ", images());
    }
}
