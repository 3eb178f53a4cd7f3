package org.imza.gallery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that shows pictures, asked together. */
@ApplicationScoped
class PictureUses {

    private final List<PictureUse> uses;

    PictureUses(@All List<PictureUse> uses) {
        this.uses = uses;
    }

    boolean needs(UUID picture) {
        return uses.stream().anyMatch(use -> use.needs(picture));
    }

    boolean shows(UUID picture) {
        return uses.stream().anyMatch(use -> use.shows(picture));
    }
}
