package org.imza.letter;

import io.smallrye.config.ConfigMapping;

/** Where the links of mails lead. */
@ConfigMapping(prefix = "imza.mailing")
interface LetterConfig {

    /** The platform's public address without a slash at the end; the same as {@code imza.public-url}. */
    String publicUrl();
}
