package org.imza.kit.site;

import io.smallrye.config.ConfigMapping;

/** Where the platform is; the same for every service. */
@ConfigMapping(prefix = "imza")
interface SiteConfig {

    /** The platform's address as browsers see it, without a slash at the end. */
    String publicUrl();
}
