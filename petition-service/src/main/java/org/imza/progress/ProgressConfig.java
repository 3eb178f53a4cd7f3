package org.imza.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How progress is followed live. */
@ConfigMapping(prefix = "imza.progress")
interface ProgressConfig {

    /** How many may follow live at once in this process; further ones are refused with 503 and ask now and then. */
    @WithDefault("20000")
    int viewers();

    /**
     * How many are told in a second. Each viewer hears of a change within a second as long as there are no more, and
     * within two, three … seconds where there are two, three … times as many.
     */
    @WithDefault("2500")
    int toldASecond();

    /** After how much silence a viewer is told that the line still holds, so that no proxy hangs up. */
    @WithDefault("20s")
    Duration heartbeat();

    /** Within which time viewers come back after a restart, each at a moment of their own. */
    @WithDefault("15s")
    Duration comeBackWithin();
}
