package org.imza.kit.site;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the platform is; the same for every service. */
@ConfigMapping(prefix = "imza")
interface SiteConfig {

    /** The platform's address as browsers see it, without a slash at the end. */
    String publicUrl();

    /**
     * Where people tell of holes in its security, {@code mailto:…} or {@code https://…}; without it the mailbox that every
     * domain should have (RFC 2142, section 4), {@code security@} the platform's.
     */
    Optional<String> securityContact();
}
