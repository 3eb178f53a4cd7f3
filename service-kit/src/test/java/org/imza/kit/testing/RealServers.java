package org.imza.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.imza.kit.sealed.KeyFiles;

/** A real PostgreSQL, a real Kafka broker and fresh keys for a service under test. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    /** Where tests call from, unless they play strangers who call from 127.0.0.2. */
    private static final String TESTS = "127.0.0.1,::1";

    private TestServers servers;

    @Override
    public Map<String, String> start() {
        try {
            Path keys = Files.createTempDirectory("imza-keys");
            KeyFiles.createMissing(keys);
            servers = TestServers.start();
            return settings(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings(Path keys) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl());
        settings.put("quarkus.datasource.username", servers.username());
        settings.put("quarkus.datasource.password", servers.password());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("imza.kafka.bootstrap-servers", servers.bootstrapServers());
        settings.put("imza.public-url", Tokens.PUBLIC_URL);
        // Tests are the front door: without X-Forwarded-For they are spared limits, with it they are who it says.
        settings.put("imza.limit.trusted-proxies", TESTS);
        settings.put("imza.limit.exempt", TESTS);
        settings.put("imza.keys.directory", keys.toString());
        settings.put(
                "imza.session.keys-url", keys.resolve("session-public.jwks").toString());
        return settings;
    }

    @Override
    public void stop() {
        if (servers != null) {
            servers.close();
        }
    }
}
