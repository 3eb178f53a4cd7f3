package org.imza.kit.inbox;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Optional;

/** Whose events this service believes. */
@ConfigMapping(prefix = "imza.inbox")
public interface InboxConfig {

    /**
     * Until when events without a MAC take effect all the same, say {@code 2026-12-01T18:00:00Z}: for the hour in which a
     * release that sends none is replaced. Whoever reaches the broker is believed for so long. Without it, never.
     */
    Optional<Instant> unsignedUntil();
}
