package org.imza.kit.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What is traced while {@code quarkus.otel.sdk.disabled} is false, which it is not by default. Where traces go:
 * {@code quarkus.otel.exporter.otlp.endpoint}.
 */
@ConfigMapping(prefix = "imza.tracing")
interface TracingConfig {

    /** How many of all requests are traced, from 0 (none) to 1 (all). */
    @WithDefault("0.01")
    double ratio();
}
