package org.imza.update;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.imza.campaign.Campaigns;
import org.imza.picture.CleanPicture;
import org.imza.picture.CleaningPicture;

/** Keeps a picture for an update of a campaign; nobody else sees it before the update is posted. */
@ApplicationScoped
class StoringPicture {

    private final CleaningPicture cleaning;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final Clock clock;

    StoringPicture(CleaningPicture cleaning, Pictures pictures, Campaigns campaigns, Clock clock) {
        this.cleaning = cleaning;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * The stored picture's id. Cleaning takes seconds, in which no transaction is open and no connection held: whether
     * somebody may is asked before, and once more when it is stored.
     *
     * @throws org.imza.picture.UnusablePicture if the file is none
     */
    UUID store(UUID campaignId, UUID accountId, long size, Supplier<byte[]> file) {
        QuarkusTransaction.requiringNew().run(() -> campaigns.forMember(campaignId, accountId));
        CleanPicture clean = cleaning.clean(size, file);
        return QuarkusTransaction.requiringNew().call(() -> {
            campaigns.forMember(campaignId, accountId);
            Picture picture = new Picture(campaignId, clean, clock.instant());
            pictures.persist(picture);
            return picture.id;
        });
    }
}
