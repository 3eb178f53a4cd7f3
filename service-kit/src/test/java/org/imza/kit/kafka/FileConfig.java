package org.imza.kit.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A configuration as it comes without being told more than these two. */
record FileConfig(String bootstrapServers, Optional<Path> security) implements KafkaConfig {

    @Override
    public Duration deliveryTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration retryDelay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration idleDelay() {
        return Duration.ofMillis(200);
    }
}
