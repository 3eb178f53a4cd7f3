package org.imza.mailing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How one message is queued for many. */
@ConfigMapping(prefix = "imza.mailing")
interface MailingConfig {

    /** How many followers of a petition one step looks at; a step is one transaction. */
    @WithDefault("2000")
    int recipientsAtOnce();
}
