package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.campaign.Campaigns;
import org.imza.gallery.PictureUse;

/** Pictures beside updates. */
@ApplicationScoped
class PicturesOfUpdates implements PictureUse {

    private final UpdateRows rows;
    private final Campaigns campaigns;

    PicturesOfUpdates(UpdateRows rows, Campaigns campaigns) {
        this.rows = rows;
        this.campaigns = campaigns;
    }

    @Override
    public boolean needs(UUID picture) {
        return rows.needs(picture);
    }

    @Override
    public boolean shows(UUID picture) {
        return rows.showing(picture).stream().anyMatch(campaigns::isLaunched);
    }
}
