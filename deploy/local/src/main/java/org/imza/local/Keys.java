package org.imza.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.imza.kit.sealed.KeyFiles;

/** The keys of each service, each in a folder of its own; only what travels with events is the same for all. */
final class Keys {
    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    Path of(Part service) {
        return folder.resolve(service.label());
    }

    /** Makes what is missing. */
    void makeMissing(List<Part> services) throws IOException {
        Path before = null;
        for (Part service : services) {
            if (before != null) {
                KeyFiles.share(before, of(service));
            }
            KeyFiles.createMissing(of(service));
            before = of(service);
        }
    }
}
