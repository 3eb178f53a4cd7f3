package org.imza.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imza.kit.sealed.KeyFiles;

/** The keys of each service, each in a folder of its own; only the transport keyset is the same for all. */
final class Keys {
    private static final String SHARED = "transport.json";

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    Path of(Part service) {
        return folder.resolve(service.label());
    }

    /** Makes what is missing. */
    void makeMissing(List<Part> services) throws IOException {
        Path shared = null;
        for (Part service : services) {
            Files.createDirectories(of(service));
            Path own = of(service).resolve(SHARED);
            if (shared != null && !Files.exists(own)) {
                Files.copy(shared, own);
            }
            KeyFiles.createMissing(of(service));
            shared = own;
        }
    }
}
