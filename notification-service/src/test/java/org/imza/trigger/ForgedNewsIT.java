package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.Test;

/** Somebody has reached the broker and has something to say to everybody who follows a petition. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ForgedNewsIT {

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    private final Organizer organizer = Organizer.speaking("en");
    private final UUID petition = Ids.next();

    @Test
    void reachNobody() {
        Signer follower = subscribers.following(petition, "en");
        UpdatePosted lie = Organizers.update(organizer, petition);
        Events.send(Events.unsigned(Ids.next(), lie));
        Events.send(Events.signed(Events.unsigned(Ids.next(), lie), "petition-service"));

        // Of the same campaign, so in the same partition: when it has arrived the others have been read.
        UpdatePosted truth = Organizers.update(organizer, petition);
        Events.send(new UpdatePosted(
                truth.updateId(),
                lie.campaignId(),
                truth.organizationId(),
                truth.organizationName(),
                truth.path(),
                truth.language(),
                truth.title(),
                truth.dateline(),
                truth.body(),
                truth.sourceName(),
                truth.petitionIds(),
                truth.at()));
        subscribers.theNewsFor(follower);

        assertEquals(0, database.count("mailing where id = ?", lie.updateId()));
        assertEquals(1, database.count("mailing where id = ?", truth.updateId()));
        assertEquals(2, MailCatcher.mailsTo(follower.email(), 2).size());
    }
}
