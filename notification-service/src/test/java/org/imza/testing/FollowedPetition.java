package org.imza.testing;

import java.util.UUID;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.kit.testing.Events;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers.Signer;

/** A petition whose organizer has something to tell, and the first who follows it. */
public record FollowedPetition(UUID id, Organizer organizer, Signer follower) {

    /** News about it that nobody was told yet. */
    public UpdatePosted update() {
        return Organizers.update(organizer, id);
    }

    /** The same from a campaign of a test's choice. */
    public UpdatePosted update(UUID campaign, String slug) {
        UpdatePosted any = update();
        return new UpdatePosted(
                any.updateId(),
                campaign,
                any.organizationId(),
                any.organizationName(),
                "/campaigns/" + slug + "/updates/" + any.updateId(),
                any.language(),
                any.title(),
                any.dateline(),
                any.body(),
                any.sourceName(),
                any.petitionIds(),
                any.at());
    }

    /** Tells everybody who follows it some news. */
    public UpdatePosted hasNews() {
        UpdatePosted update = update();
        Events.send(update);
        return update;
    }
}
