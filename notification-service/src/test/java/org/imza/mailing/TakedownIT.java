package org.imza.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.FollowedPetition;
import org.imza.testing.MailCatcher;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class TakedownIT {

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    private FollowedPetition petition;

    @BeforeEach
    void queueWhileNoMailLeaves() {
        petition = subscribers.followedPetition("en");
        MailCatcher.down();
    }

    @AfterEach
    void letMailsLeave() {
        MailCatcher.up();
    }

    @Test
    void stopsTheMailsOfAnUpdateAndForgetsItsWords() {
        UpdatePosted update = petition.hasNews();
        queued(update);
        Events.send(new UpdateTakenDown(
                update.updateId(), update.campaignId(), petition.organizer().organization(), "hateful", now()));
        forgotten(update);

        MailCatcher.up();

        cancelled(update);
        assertEquals(0, database.count("mailing where id = ? and (title <> '' or dateline <> '')", update.updateId()));
        Events.send(Ids.next(), update);
        sees(petition.update());
        assertEquals(1, MailCatcher.to(petition.follower().email()).size(), "told once more, it is mailed to nobody");
    }

    @Test
    void stopsTheMailsOfACampaignUntilItIsRestored() {
        UpdatePosted update = petition.update(Ids.next(), "gone");
        UpdatePosted late = petition.update(update.campaignId(), "gone");
        UpdatePosted elsewhere = petition.update(Ids.next(), "gone-too");
        Events.send(update);
        Events.send(elsewhere);
        queued(update);
        queued(elsewhere);
        Events.send(new CampaignTakenDown(
                update.campaignId(),
                petition.organizer().organization(),
                "gone",
                "endangers-private-person",
                now(),
                null));
        forgotten(update);
        Events.send(late);
        Events.send(new CampaignRestored(
                update.campaignId(),
                petition.organizer().organization(),
                "gone",
                "en",
                "Title",
                "Summary",
                update.petitionIds(),
                now(),
                null));
        Eventually.holds(() -> database.count("cancellation where about = ?", update.campaignId()) == 0);
        UpdatePosted further = petition.update(update.campaignId(), "gone");
        Events.send(further);
        queued(further);

        MailCatcher.up();

        cancelled(update);
        MailCatcher.mailsTo(petition.follower().email(), 2);
        assertEquals(0, database.count("mail where mailing_id = ?", late.updateId()));
    }

    private void sees(UpdatePosted other) {
        Events.send(other);
        MailCatcher.mailsTo(petition.follower().email(), 1);
    }

    private void queued(UpdatePosted update) {
        Eventually.holds(() -> database.count("mail where mailing_id = ?", update.updateId()) == 1);
    }

    private void forgotten(UpdatePosted update) {
        Eventually.holds(() -> database.count("mailing where id = ? and body = ''", update.updateId()) == 1);
    }

    private void cancelled(UpdatePosted update) {
        Eventually.holds(
                () -> database.count("mail where mailing_id = ? and state = 'CANCELLED'", update.updateId()) == 1);
    }

    private static Instant now() {
        return Instant.now();
    }
}
