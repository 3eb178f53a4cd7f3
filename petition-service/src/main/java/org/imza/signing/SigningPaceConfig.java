package org.imza.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.imza.kit.limit.Rate;

/**
 * How fast the signatures of one network bring about mails; each replica counts for itself. A village behind one address,
 * a rally behind one hotspot and an exit of Tor can sign: anyone who comes later waits for the mail, and nobody is refused.
 */
@ConfigMapping(prefix = "imza.signing.pace")
interface SigningPaceConfig {

    /** From one address (IPv4) or customer (IPv6 /64): at once, and in each hour. */
    @WithDefault("60+300/h")
    Rate address();

    /** From all addresses of one network (IPv4 /24, IPv6 /48). */
    @WithDefault("240+1200/h")
    Rate network();

    /**
     * The longest time a mail waits, for which its link confirms longer: {@code imza.signing.confirm-within}. What would
     * wait longer is not mailed: the signature waits unconfirmed, until its signer signs again.
     */
    @WithDefault("24h")
    Duration longestWait();
}
