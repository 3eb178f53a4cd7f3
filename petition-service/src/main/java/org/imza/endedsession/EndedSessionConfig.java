package org.imza.endedsession;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is remembered that sessions were ended. */
@ConfigMapping(prefix = "imza.ended-session")
interface EndedSessionConfig {

    /** How often those are forgotten whose last token has expired. */
    @WithDefault("10m")
    Duration forgetEvery();
}
