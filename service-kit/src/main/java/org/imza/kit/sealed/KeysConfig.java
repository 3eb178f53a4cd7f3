package org.imza.kit.sealed;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the keys of this service are; never in its database or its backups. */
@ConfigMapping(prefix = "imza.keys")
public interface KeysConfig {

    /**
     * The folder with {@code master.json}, {@code transport.json}, {@code fingerprint.json}, and {@code events-….json} of
     * every service whose events this one tells or hears.
     */
    Path directory();
}
