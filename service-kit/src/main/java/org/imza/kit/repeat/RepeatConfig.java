package org.imza.kit.repeat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a program may repeat what it asked for. */
@ConfigMapping(prefix = "imza.repeat")
interface RepeatConfig {

    /** For how long an {@code Idempotency-Key} is remembered. */
    @WithDefault("1d")
    Duration rememberFor();

    /** How often older ones are forgotten. */
    @WithDefault("1h")
    Duration forgetEvery();
}
