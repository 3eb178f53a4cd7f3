package org.imza.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.imza.kit.sealed.KeyFiles;

/** A real PostgreSQL, a real Kafka broker and fresh keys for a service under test. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private TestBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            Path keys = Files.createTempDirectory("imza-keys");
            KeyFiles.createMissing(keys);
            broker = TestBroker.start();
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            return settings(keys);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> settings(Path keys) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("imza.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("imza.public-url", Tokens.PUBLIC_URL);
        settings.put("imza.keys.directory", keys.toString());
        settings.put(
                "imza.session.keys-url", keys.resolve("session-public.jwks").toString());
        return settings;
    }

    @Override
    public void stop() {
        try {
            if (broker != null) {
                broker.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
