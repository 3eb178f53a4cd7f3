package org.imza.kit.session;

import io.smallrye.config.ConfigMapping;

/** Sessions, as the services that verify them see them. */
@ConfigMapping(prefix = "imza.session")
interface SessionConfig {

    /** Address or file of the JSON Web Key Set (RFC 7517) that verifies session tokens. */
    String keysUrl();
}
