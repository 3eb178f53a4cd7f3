package org.imza.petitionsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.gallery.PictureUse;

/** Pictures on the pages of petitions. Which a draft will show is known to petition-service only. */
@ApplicationScoped
class PicturesOfPetitions implements PictureUse {

    private final PetitionSummaries summaries;

    PicturesOfPetitions(PetitionSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public boolean needs(UUID picture) {
        return summaries.need(picture);
    }

    @Override
    public boolean shows(UUID picture) {
        return summaries.show(picture);
    }
}
