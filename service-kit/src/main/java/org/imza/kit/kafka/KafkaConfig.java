package org.imza.kit.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How this service reaches the broker. */
@ConfigMapping(prefix = "imza.kafka")
public interface KafkaConfig {

    /** Comma-separated {@code host:port} of some brokers. */
    @WithDefault("localhost:9092")
    String bootstrapServers();

    /**
     * A file of Kafka client settings that begin with {@code security.}, {@code ssl.} or {@code sasl.}, for a broker that
     * asks for TLS or a password. A file, so that secrets are mounted and never in the environment; it may name them by
     * {@code ${directory:FOLDER:FILE}} instead of holding them.
     */
    Optional<Path> security();

    /** How long one attempt to hand events to the broker may take before it is retried. */
    @WithDefault("5s")
    Duration deliveryTimeout();

    /** How long to wait after an attempt that failed. */
    @WithDefault("1s")
    Duration retryDelay();

    /** How long the relay sleeps when nothing woke it; events of other replicas wait this long at most. */
    @WithDefault("200ms")
    Duration idleDelay();
}
