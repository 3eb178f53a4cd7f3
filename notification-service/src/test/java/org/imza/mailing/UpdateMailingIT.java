package org.imza.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.ReceivedMail;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class UpdateMailingIT {

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    private final Organizer organizer = Organizer.speaking("en");
    private final UUID petition = Ids.next();

    @Test
    void writesToFollowers() {
        Signer signer = subscribers.following(petition, "en");
        CampaignEvent.UpdatePosted update = Organizers.update(organizer, petition);
        Events.send(update);

        ReceivedMail mail = subscribers.theNewsFor(signer);
        assertEquals("Families of Qeshqer: شائىردىن خەت كەلدى", mail.subject());
        assertTrue(mail.text().contains("News from Families of Qeshqer, whose petition you signed:"));
        assertTrue(mail.text().contains("قەشقەر، 21-نويابىر"));
        assertTrue(mail.text().contains("ئۇ ھايات."));
        assertTrue(mail.text().contains("http://localhost:8080/campaigns/poets/updates/letter\n"));
        assertTrue(mail.text().contains("asked for news"));
        assertTrue(mail.text().contains("http://localhost:8080" + Signers.withdrawPath(signer)));
        assertEquals("en", mail.html().selectFirst("html").attr("lang"));
        var story = mail.html().selectFirst("div[lang=ug]");
        assertEquals("rtl", story.attr("dir"));
        assertEquals("شائىردىن خەت كەلدى", story.selectFirst("h1").text());
        assertNotNull(story.selectFirst("strong"));
        assertEquals("https://example.org/news", story.selectFirst("a").attr("href"));
    }

    @Test
    void carriesTheHeadersOfListMail() {
        Signer signer = subscribers.following(petition, "ug");
        Events.send(Organizers.update(organizer, petition));

        ReceivedMail mail = subscribers.theNewsFor(signer);
        String unsubscribe = "http://localhost:8080" + mail.unsubscribePath();
        assertTrue(mail.header("List-Unsubscribe").startsWith("<" + unsubscribe));
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        assertEquals("<" + organizer.organization() + ".updates.localhost>", mail.header("List-Id"));
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertTrue(mail.html()
                .selectFirst("a:containsOwn(خەۋەرلەرنى توختىتىش)")
                .attr("href")
                .startsWith(unsubscribe));
        assertEquals("ug", mail.html().selectFirst("html").attr("lang"));
    }

    @Test
    void loadsAndRunsNothing() {
        Signer signer = subscribers.following(petition, "en");
        Events.send(Organizers.update(organizer, petition));

        ReceivedMail mail = subscribers.theNewsFor(signer);
        assertTrue(mail.html().select("img, script, iframe, [src]").isEmpty());
        assertFalse(mail.html().html().contains("tracker.example.org"));
    }

    @Test
    void writesOnceToEachOf500FollowersOfThreePetitions() {
        List<UUID> petitions = List.of(Ids.next(), Ids.next(), Ids.next());
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String email = "follower-" + i + "-" + petition + "@example.org";
            emails.add(email);
            for (int p = 0; p <= i % 3; p++) {
                subscribers.follow(petitions.get(p), email, "en");
            }
        }
        UUID id = Ids.next();
        CampaignEvent.UpdatePosted update = Organizers.update(organizer, petitions.toArray(UUID[]::new));
        int before = MailCatcher.count();
        Events.send(id, update);
        Events.send(id, update);

        Eventually.holds(Duration.ofSeconds(30), () -> MailCatcher.count() >= before + 500);
        Eventually.pause(Duration.ofSeconds(1));
        assertEquals(before + 500, MailCatcher.count());
        emails.forEach(email -> assertEquals(1, MailCatcher.to(email).size()));
        assertEquals(0, database.count("mail where state = 'QUEUED' and mailing_id = '" + update.updateId() + "'"));
    }

    @Test
    void writesToNobodyWhoDidNotAskOrConfirm() {
        Signer follower = subscribers.following(petition, "en");
        Signer unasked = Signer.of(petition, "Aygül", "en");
        Signer unconfirmed = Signer.of(petition, "Aygül", "en");
        Signer elsewhere = subscribers.following(Ids.next(), "en");
        signers.signs(unasked, false);
        signers.confirms(unasked);
        signers.signs(unconfirmed, true);
        MailCatcher.theMailTo(unconfirmed.email());
        MailCatcher.theMailTo(unasked.email());
        Events.send(Organizers.update(organizer, petition));

        subscribers.theNewsFor(follower);
        MailCatcher.mailsTo(unasked.email(), 1);
        MailCatcher.mailsTo(unconfirmed.email(), 1);
        MailCatcher.mailsTo(elsewhere.email(), 1);
    }

    @Test
    void forgetsWhoWithdraws() {
        Signer follower = subscribers.following(petition, "en");
        Signer gone = subscribers.following(petition, "en");
        long before = database.count("supporter");
        signers.withdraws(gone);
        Eventually.holds(
                Duration.ofSeconds(5),
                () -> database.count("subscription where signature_id = ?", gone.signature()) == 0);
        Events.send(Organizers.update(organizer, petition));

        subscribers.theNewsFor(follower);
        MailCatcher.mailsTo(gone.email(), 1);
        assertEquals(before - 1, database.count("supporter"));
    }
}
