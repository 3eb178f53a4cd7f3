package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.campaign.Campaigns;

/** Keeps a picture for an update of a campaign; nobody else sees it before the update is posted. */
@ApplicationScoped
class StoringPicture {

    private final UploadLimit limit;
    private final CleaningPicture cleaning;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final Clock clock;

    StoringPicture(UploadLimit limit, CleaningPicture cleaning, Pictures pictures, Campaigns campaigns, Clock clock) {
        this.limit = limit;
        this.cleaning = cleaning;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * The stored picture's id.
     *
     * @throws UnusablePicture if the file is none
     * @throws org.imza.kit.problem.Problem 429 if they come too fast
     */
    @Transactional(dontRollbackOn = UnusablePicture.class)
    UUID store(UUID campaignId, UUID accountId, byte[] file) {
        limit.take(accountId);
        campaigns.forMember(campaignId, accountId);
        Picture picture = new Picture(campaignId, cleaning.clean(file), clock.instant());
        pictures.persist(picture);
        return picture.id;
    }
}
