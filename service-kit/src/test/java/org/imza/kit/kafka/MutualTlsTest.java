package org.imza.kit.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.imza.event.Topic;
import org.imza.kit.testing.LogListener;
import org.imza.kit.testing.TestBroker;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that lets in only whom it knows, and is known by its certificate. */
class MutualTlsTest {

    private static final String PASSWORD = "qizil-alma";
    private static final String TOPIC = Topic.values()[0].topicName();

    @TempDir
    private static Path folder;

    private static Certificates certificates;
    private static TestBroker broker;

    private final CopyOnWriteArrayList<String> log = new CopyOnWriteArrayList<>();
    private final Handler listener = new LogListener(entry -> {
        // As kit's configuration has it: of Kafka's own, errors only.
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            log.add(entry.getLoggerName() + " "
                    + (entry instanceof ExtLogRecord full ? full.getFormattedMessage() : entry.getMessage()));
        }
    });

    @BeforeAll
    static void startBroker() throws Exception {
        certificates = new Certificates(folder, PASSWORD);
        Path key = certificates.keyOf("broker");
        certificates.keyOf("service");
        broker = TestBroker.start("ssl.client.auth=required\n" + settings(key, certificates.trustIn("service")));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void bringsWhatIsSentToWhoReads() throws Exception {
        bringsWhatIsSentToWhoReads(clients(settings(folder.resolve("service.p12"), certificates.trustIn("broker"))));
    }

    /** As in deploy/kubernetes/components/kafka-users: no secret in the file, only where they are mounted. */
    @Test
    void readsSecretsWhereTheyAreMounted() throws Exception {
        KafkaClients clients = clients("""
                ssl.truststore.type=PEM
                ssl.truststore.certificates=${directory:%1$s:user.crt}
                ssl.keystore.type=PEM
                ssl.keystore.certificate.chain=${directory:%2$s:user.crt}
                ssl.keystore.key=${directory:%2$s:user.key}
                """.formatted(certificates.filesOf("broker"), certificates.filesOf("service")));
        bringsWhatIsSentToWhoReads(clients);
        assertFalse(log.toString().contains("PRIVATE KEY"), log::toString);
    }

    private static void bringsWhatIsSentToWhoReads(KafkaClients clients) throws Exception {
        try (KafkaProducer<String, String> producer = producer(clients)) {
            producer.send(new ProducerRecord<>(TOPIC, "key", "sealed")).get();
        }
        try (KafkaConsumer<String, String> consumer = clients.open(
                Map.of("group.id", "reader", "auto.offset.reset", "earliest"),
                all -> new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer()))) {
            consumer.subscribe(List.of(TOPIC));
            ConsumerRecords<String, String> records = ConsumerRecords.empty();
            for (int attempt = 0; records.isEmpty() && attempt < 20; attempt++) {
                records = consumer.poll(Duration.ofSeconds(1));
            }
            assertEquals("sealed", records.iterator().next().value());
        }
    }

    @Test
    void refusesABrokerThatItDoesNotTrustAndSaysSo() throws Exception {
        refused(settings(folder.resolve("service.p12"), certificates.trustIn("service")), "SSL handshake failed");
    }

    @Test
    void isRefusedWithoutAKeyThatTheBrokerTrusts() throws Exception {
        refused(
                settings(folder.resolve("broker.p12"), certificates.trustIn("broker")),
                "Failed to process post-handshake messages");
    }

    private void refused(String settings, String why) throws IOException {
        try (KafkaProducer<String, String> producer = producer(clients(settings))) {
            assertThrows(SslAuthenticationException.class, () -> producer.partitionsFor(TOPIC));
        }
        assertTrue(log.toString().contains("failed authentication due to: " + why), log::toString);
        assertFalse(log.toString().contains(PASSWORD), log::toString);
    }

    @Test
    void saysOnceWhyThereCanBeNoClient() throws Exception {
        String settings = settings(folder.resolve("service.p12"), certificates.trustIn("broker"));
        KafkaClients clients = clients(settings.replaceFirst(PASSWORD, "aq-alma"));
        assertThrows(KafkaException.class, () -> producer(clients));
        assertThrows(KafkaException.class, () -> producer(clients));
        assertEquals(
                1,
                log.stream()
                        .filter(line -> line.contains("service.p12") && line.contains("password was incorrect"))
                        .count(),
                log::toString);
        assertFalse(log.toString().contains("alma"), log::toString);
    }

    private static KafkaProducer<String, String> producer(KafkaClients clients) {
        return clients.open(
                Map.of("max.block.ms", 10_000),
                all -> new KafkaProducer<>(all, new StringSerializer(), new StringSerializer()));
    }

    private static String settings(Path key, Path trust) {
        return """
                ssl.keystore.location=%1$s
                ssl.keystore.password=%3$s
                ssl.truststore.location=%2$s
                ssl.truststore.password=%3$s
                """.formatted(key, trust, PASSWORD);
    }

    private static KafkaClients clients(String settings) throws IOException {
        Path file = Files.writeString(folder.resolve("client.properties"), "security.protocol=SSL\n" + settings);
        return new KafkaClients(new FileConfig(broker.tlsBootstrapServers(), Optional.of(file)));
    }
}
