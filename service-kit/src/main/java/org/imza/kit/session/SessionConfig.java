package org.imza.kit.session;

import io.smallrye.config.ConfigMapping;

/** Where the platform is, and where the keys are that its session tokens are signed with. */
@ConfigMapping(prefix = "imza")
public interface SessionConfig {

    /** The platform's address as browsers see it, without a slash at the end. */
    String publicUrl();

    /** The tokens' keys. */
    Session session();

    /** See {@link SessionConfig#session()}. */
    interface Session {

        /** Address or file of the JSON Web Key Set (RFC 7517) that verifies session tokens. */
        String keysUrl();
    }
}
