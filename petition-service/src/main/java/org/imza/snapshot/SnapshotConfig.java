package org.imza.snapshot;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How public answers are kept in memory. */
@ConfigMapping(prefix = "imza.snapshot")
interface SnapshotConfig {

    /** How much memory they take at most; those not asked for make room. */
    @WithDefault("64M")
    MemorySize memory();

    /** How many are renewed at once, so that readers leave connections of the database to signers. */
    @WithDefault("4")
    int renewing();
}
