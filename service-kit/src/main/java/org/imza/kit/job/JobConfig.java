package org.imza.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this replica takes part in long and recurring work. */
@ConfigMapping(prefix = "imza.job")
interface JobConfig {

    /** Whether it does: a service that runs one command and ends does not. */
    @WithDefault("true")
    boolean enabled();

    /** How many jobs go on at once in this replica. Each holds a database connection while it takes a step. */
    @WithDefault("2")
    int threads();

    /** So long a job takes one step after the other before it lets others that wait have a turn. */
    @WithDefault("10s")
    Duration turn();

    /** How often a replica looks for what is due. What it starts itself begins at once. */
    @WithDefault("10s")
    Duration poll();

    /**
     * How often a replica says that it is still at it. After six silences it is dead, and the next replica that looks,
     * which each does every two heartbeats, goes on: after 40 seconds at the latest.
     */
    @WithDefault("5s")
    Duration heartbeat();

    /** After so many failures in a row a job is given up. */
    @WithDefault("12")
    int attempts();

    /** How long after the first failure it is tried again. Each further pause is twice as long, at most five minutes. */
    @WithDefault("1s")
    Duration retry();

    /** How long jobs that are over can be looked up. */
    @WithDefault("90d")
    Duration keepFor();

    /** How often those older than that are looked for. */
    @WithDefault("6h")
    Duration forgetEvery();
}
