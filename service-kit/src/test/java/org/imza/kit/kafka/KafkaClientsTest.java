package org.imza.kit.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaClientsTest {

    private static final String PASSWORD = "qizil-alma";

    @TempDir
    Path folder;

    @Test
    void tellsEveryClientHowToProveWhoItIs() throws IOException {
        KafkaClients clients = clients("""
                security.protocol=SASL_SSL
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="imza" password="%s";
                ssl.truststore.location=/kafka/ca.p12
                ssl.truststore.password=%s
                """.formatted(PASSWORD, PASSWORD));
        Map<String, Object> settings = clients.with(Map.of("client.id", "health"));
        assertEquals("SASL_SSL", settings.get("security.protocol"));
        assertEquals("broker:9093", settings.get("bootstrap.servers"));
        assertEquals("health", settings.get("client.id"));
        assertTrue(settings.get("sasl.jaas.config").toString().contains(PASSWORD));
        // As the client logs it.
        assertFalse(new AdminClientConfig(settings).values().toString().contains(PASSWORD));
        assertFalse(clients.toString().contains(PASSWORD));
    }

    @Test
    void takesNothingElseAndTellsNoSecret() {
        for (String other : new String[] {"enable.idempotence=false", "bootstrap.servers=elsewhere:1", "acks=0"}) {
            String said = assertThrows(
                            IllegalStateException.class, () -> clients(other + "\nssl.key.password=" + PASSWORD))
                    .getMessage();
            assertTrue(said.contains(other.substring(0, other.indexOf('='))), said);
            assertFalse(said.contains(PASSWORD), said);
        }
        assertThrows(IllegalStateException.class, () -> new KafkaClients(config(folder.resolve("missing"))));
    }

    @Test
    void needsNoFile() {
        assertEquals(Map.of("bootstrap.servers", "broker:9093"), new KafkaClients(config(null)).with(Map.of()));
    }

    private KafkaClients clients(String content) throws IOException {
        return new KafkaClients(config(Files.writeString(folder.resolve("client.properties"), content)));
    }

    private static KafkaConfig config(Path file) {
        return new FileConfig("broker:9093", Optional.ofNullable(file));
    }
}
