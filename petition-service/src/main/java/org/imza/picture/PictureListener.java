package org.imza.picture;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.CampaignEvent;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.kit.inbox.EventListener;

/** Learns of organizations' pictures from campaign-service. */
@ApplicationScoped
class PictureListener implements EventListener<CampaignEvent> {

    private final Pictures pictures;

    PictureListener(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Class<CampaignEvent> accepts() {
        return CampaignEvent.class;
    }

    @Override
    public void on(CampaignEvent event) {
        switch (event) {
            case PictureOffered offered ->
                pictures.learn(
                        offered.pictureId(), offered.organizationId(), offered.at(), picture -> picture.apply(offered));
            case PictureDeleted deleted ->
                pictures.learn(
                        deleted.pictureId(), deleted.organizationId(), deleted.at(), picture -> picture.apply(deleted));
            default -> {
                // The rest is about organizations and campaigns.
            }
        }
    }
}
