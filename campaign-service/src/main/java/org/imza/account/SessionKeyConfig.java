package org.imza.account;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the key that signs sessions lies, and which site they are of. */
@ConfigMapping(prefix = "imza")
interface SessionKeyConfig {

    /** The site's address; the issuer of its tokens. */
    String publicUrl();

    /** The service's keys. */
    Keys keys();

    /** The service's keys. */
    interface Keys {

        /** Holds {@code session.jwk}, an EC P-256 private JSON Web Key. */
        Path directory();
    }
}
