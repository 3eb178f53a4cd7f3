package org.imza.organization;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many groups somebody may found. */
@ConfigMapping(prefix = "imza.organization")
interface OrganizationConfig {

    /** Most organizations of one account; all of them have to fit into one cookie of 4 KB. */
    @WithDefault("6")
    int perAccount();
}
