package org.imza.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.imza.kit.limit.Rate;

/** How fast one network has sign-in links mailed; each replica counts for itself. */
@ConfigMapping(prefix = "imza.account.pace")
interface SignInPaceConfig {

    /** From one address (IPv4) or customer (IPv6 /64): at once, and in each hour. An office has one. */
    @WithDefault("20+60/h")
    Rate address();

    /** From all addresses of one network (IPv4 /24, IPv6 /48). */
    @WithDefault("60+240/h")
    Rate network();

    /** The longest time a mail waits; anyone who waits for a link has its page open. What would wait longer is not mailed. */
    @WithDefault("10m")
    Duration longestWait();
}
