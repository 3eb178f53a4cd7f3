package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.gallery.PictureUse;

/** Pictures on top of campaigns. */
@ApplicationScoped
class PicturesOfCampaigns implements PictureUse {

    private final CampaignRows rows;

    PicturesOfCampaigns(CampaignRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean needs(UUID picture) {
        return rows.count("pictureId", picture) > 0;
    }

    @Override
    public boolean shows(UUID picture) {
        return rows.count("pictureId = ?1 and state = ?2", picture, CampaignState.LAUNCHED) > 0;
    }
}
