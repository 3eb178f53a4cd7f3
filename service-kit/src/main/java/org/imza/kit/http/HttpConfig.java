package org.imza.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long strangers may take. */
@ConfigMapping(prefix = "imza.http")
interface HttpConfig {

    /**
     * Within which time the head of the next request has to be complete, counted from the connection's begin or from the
     * last answer. Longer than the 60 s for which proxies keep connections at rest, so that they hang up and not we.
     */
    @WithDefault("75s")
    Duration headWithin();

    /** Within which time a body has to be complete; larger ones may take longer, see {@link #slowestBody()}. */
    @WithDefault("20s")
    Duration bodyWithin();

    /** How many bytes a second earn a body more time. A picture of 5 MB may so take five minutes. */
    @WithDefault("16384")
    int slowestBody();
}
