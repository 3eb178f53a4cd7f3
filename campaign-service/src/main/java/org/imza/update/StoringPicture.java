package org.imza.update;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.imza.campaign.Campaigns;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.picture.CleanPicture;
import org.imza.picture.CleaningPicture;

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
     * The stored picture's id. Cleaning takes seconds, in which no transaction is open and no connection held.
     *
     * @throws org.imza.picture.UnusablePicture if the file is none
     * @throws org.imza.kit.problem.Problem 429 if they come too fast
     */
    UUID store(Actor actor, UUID campaignId, long size, Supplier<byte[]> file) {
        QuarkusTransaction.requiringNew().run(() -> campaigns.forMember(actor, Permission.POST_UPDATES, campaignId));
        limit.take(actor.accountId());
        CleanPicture clean = cleaning.clean(size, file);
        return QuarkusTransaction.requiringNew().call(() -> {
            Picture picture = new Picture(campaignId, clean, clock.instant());
            pictures.persist(picture);
            return picture.id;
        });
    }
}
