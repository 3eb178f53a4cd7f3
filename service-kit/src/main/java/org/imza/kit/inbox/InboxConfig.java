package org.imza.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose events this service believes, and how long it remembers them. */
@ConfigMapping(prefix = "imza.inbox")
public interface InboxConfig {

    /**
     * Until when events without a MAC take effect all the same, say {@code 2026-12-01T18:00:00Z}: for the hour in which a
     * release that sends none is replaced. Anyone who reaches the broker is believed for so long. Without it, never.
     */
    Optional<Instant> unsignedUntil();

    /**
     * How long it is remembered that an event took effect. An older one may come again, and takes effect again; no listener
     * minds, for nobody is mailed about what happened so long ago.
     */
    @WithDefault("30d")
    Duration rememberFor();

    /** How often older ones are forgotten. */
    @WithDefault("6h")
    Duration forgetEvery();
}
