package org.imza.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers.Signer;
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

    private final Organizer organizer = Organizer.speaking("en");
    private final UUID petition = Ids.next();
    private Signer follower;

    @BeforeEach
    void queueWhileNoMailLeaves() {
        follower = subscribers.following(petition, "en");
        MailCatcher.down();
    }

    @AfterEach
    void letMailsLeave() {
        MailCatcher.up();
    }

    @Test
    void stopsTheMailsOfAnUpdateAndForgetsItsWords() {
        UpdatePosted update = Organizers.update(organizer, petition);
        Events.send(update);
        queued(update);
        Events.send(new UpdateTakenDown(
                update.updateId(), update.campaignId(), organizer.organization(), "hateful", now()));
        forgotten(update);

        MailCatcher.up();

        cancelled(update);
        assertEquals(0, database.count("mailing where id = ? and (title <> '' or dateline <> '')", update.updateId()));
        Events.send(Ids.next(), update);
        sees(Organizers.update(organizer, petition));
        assertEquals(1, MailCatcher.to(follower.email()).size(), "told once more, it is mailed to nobody");
    }

    @Test
    void stopsTheMailsOfACampaignUntilItIsRestored() {
        UpdatePosted update = update("gone", Ids.next());
        UpdatePosted late = update("gone", update.campaignId());
        UpdatePosted elsewhere = update("gone-too", Ids.next());
        Events.send(update);
        Events.send(elsewhere);
        queued(update);
        queued(elsewhere);
        Events.send(new CampaignTakenDown(
                update.campaignId(), organizer.organization(), "gone", "endangers-private-person", now()));
        forgotten(update);
        Events.send(late);
        Events.send(new CampaignRestored(
                update.campaignId(),
                organizer.organization(),
                "gone",
                "en",
                "Title",
                "Summary",
                update.petitionIds(),
                now()));
        Eventually.holds(() -> database.count("cancellation where about = ?", update.campaignId()) == 0);
        UpdatePosted further = update("gone", update.campaignId());
        Events.send(further);
        queued(further);

        MailCatcher.up();

        cancelled(update);
        MailCatcher.mailsTo(follower.email(), 2);
        assertEquals(0, database.count("mail where mailing_id = ?", late.updateId()));
    }

    private void sees(UpdatePosted other) {
        Events.send(other);
        MailCatcher.mailsTo(follower.email(), 1);
    }

    private UpdatePosted update(String slug, UUID campaign) {
        UpdatePosted any = Organizers.update(organizer, petition);
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
