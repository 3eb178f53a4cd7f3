package org.imza.trigger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What mails events bring about. */
@ConfigMapping(prefix = "imza.trigger")
interface TriggerConfig {

    /**
     * Nobody is written to about what happened longer ago. Has to stay below the 30 days for which the inbox knows events
     * again, or who reads a topic from its beginning mails everybody a second time.
     */
    @WithDefault("14d")
    Duration newsFor();
}
