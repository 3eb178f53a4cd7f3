package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.FollowedPetition;
import org.imza.testing.MailCatcher;
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

    @Test
    void reachNobody() {
        FollowedPetition petition = subscribers.followedPetition("en");
        UpdatePosted lie = petition.update();
        Events.send(Events.unsigned(Ids.next(), lie));
        Events.send(Events.signed(Events.unsigned(Ids.next(), lie), "petition-service"));

        // Of the same campaign, so in the same partition: when it has arrived the others have been read.
        UpdatePosted truth = petition.update(lie.campaignId(), "poets");
        Events.send(truth);
        subscribers.theNewsFor(petition.follower());

        assertEquals(0, database.count("mailing where id = ?", lie.updateId()));
        assertEquals(1, database.count("mailing where id = ?", truth.updateId()));
        assertEquals(2, MailCatcher.mailsTo(petition.follower().email(), 2).size());
    }
}
