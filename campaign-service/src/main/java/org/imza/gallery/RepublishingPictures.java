package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.event.CampaignEvent;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;

/** Republishes the pictures that others were told of, and that some are no more. */
@ApplicationScoped
class RepublishingPictures implements Republisher {

    private final OneByOne oneByOne;
    private final Pictures pictures;
    private final DeletedPictures deleted;

    RepublishingPictures(OneByOne oneByOne, Pictures pictures, DeletedPictures deleted) {
        this.oneByOne = oneByOne;
        this.pictures = pictures;
        this.deleted = deleted;
    }

    @Override
    public Republished republish() {
        return oneByOne.tell("pictures", this::all, this::past);
    }

    private List<UUID> all() {
        return Stream.concat(pictures.offered().stream(), deleted.streamAll().map(each -> each.pictureId))
                .toList();
    }

    /** Locked meanwhile, so that what happens to it next is told after this. */
    private List<CampaignEvent> past(UUID id) {
        return pictures.forChange(id)
                .map(Picture::news)
                .orElseGet(() -> deleted.findByIdOptional(id).stream()
                        .<CampaignEvent>map(
                                each -> new PictureDeleted(each.pictureId, each.organizationId, each.deletedAt))
                        .toList());
    }
}
