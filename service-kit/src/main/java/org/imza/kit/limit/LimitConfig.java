package org.imza.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Whom limits know, and whom they spare. */
@ConfigMapping(prefix = "imza.limit")
interface LimitConfig {

    /**
     * The front doors, as addresses or ranges of them (CIDR, {@code 10.42.0.0/16}). What one of these says of its client
     * ({@code X-Forwarded-For}) is believed, and nobody else. Without any, anyone who connects is the one who asks.
     */
    Optional<List<String>> trustedProxies();

    /** Networks without any limit, written alike: the machine itself, or where a load test comes from. */
    Optional<List<String>> exempt();

    /**
     * How many addresses and networks a limit knows at most, some 400 bytes each; the least seen are forgotten first. So
     * nobody fills the memory, however many addresses they have.
     */
    @WithDefault("50000")
    int remembered();
}
