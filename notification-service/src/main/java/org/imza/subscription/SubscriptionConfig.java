package org.imza.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long wishes wait. */
@ConfigMapping(prefix = "imza.subscription")
interface SubscriptionConfig {

    /**
     * After this long without a confirmation the wish and, where nothing else needs it, the address are deleted. A link
     * confirms for seven days, and its mail may have waited for one.
     */
    @WithDefault("8d")
    Duration unconfirmedFor();

    /** How often they are. */
    @WithDefault("1h")
    Duration forgetEvery();
}
