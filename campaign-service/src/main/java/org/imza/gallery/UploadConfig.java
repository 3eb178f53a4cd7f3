package org.imza.gallery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.imza.kit.limit.Rate;

/**
 * How many pictures may be sent in; each replica counts for itself. Further ones are refused with 429 and Retry-After.
 * And how long those are kept that were sent in for nothing.
 */
@ConfigMapping(prefix = "imza.upload")
interface UploadConfig {

    /** By one account: at once, and in each hour. */
    @WithDefault("30+120/h")
    Rate account();

    /** By all accounts from one network (IPv4 /24, IPv6 /48). */
    @WithDefault("90+360/h")
    Rate network();

    /** How long a picture is kept that nothing shows and nobody described: its form may still be being filled in. */
    @WithDefault("1d")
    Duration keepUnused();

    /** How often those older than that are deleted, and those of an earlier release are looked for. */
    @WithDefault("1h")
    Duration forgetEvery();
}
