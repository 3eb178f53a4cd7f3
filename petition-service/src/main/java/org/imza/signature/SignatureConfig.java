package org.imza.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.imza.batch.BatchLimits;

/** How signatures are taken. */
@ConfigMapping(prefix = "imza.signing")
public interface SignatureConfig {

    /**
     * How long a signature can be confirmed: seven days from when its mail goes out, which waits for one at most
     * ({@code imza.signing.pace.longest-wait}).
     */
    @WithDefault("8d")
    Duration confirmWithin();

    /** How often further submissions are deleted that nobody can confirm any more. */
    @WithDefault("1h")
    Duration forgetEvery();

    /**
     * How many signatures may wait, or be on their way through a process, before further ones are refused with 503. As
     * many as are stored in some 50 ms: with more, refusals would wait behind them.
     */
    @WithDefault("1024")
    int waiting();

    /** How many signatures one transaction writes at most. */
    @WithDefault("512")
    int batch();

    /** How many threads write batches at once. One is fastest where the database has few cores. */
    @WithDefault("1")
    int writers();

    /**
     * How long a petition's key is kept in memory. A replica forgets that of erased signers within about a second; one that
     * cannot read the database just then, after this time.
     */
    @WithDefault("1m")
    Duration keyKept();

    /** The bounds of every batch of this feature. */
    default BatchLimits limits() {
        return new BatchLimits(waiting(), batch(), writers());
    }
}
