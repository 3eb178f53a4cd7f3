package org.imza.keptform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is kept of what was sent by people who were not signed in any more, and for how long. */
@ConfigMapping(prefix = "imza.kept-form")
interface KeptFormConfig {

    /** How long. */
    @WithDefault("1h")
    Duration life();

    /** How many forms of one account; the oldest make room. */
    @WithDefault("10")
    int perAccount();

    /** Most characters of one form: a text of the greatest length and all around it. */
    @WithDefault("200000")
    int mostCharacters();

    /** How often those that are too old are deleted. */
    @WithDefault("5m")
    Duration forgetEvery();
}
