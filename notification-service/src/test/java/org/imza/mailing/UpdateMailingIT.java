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
import org.imza.testing.FollowedPetition;
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

    @Test
    void writesToFollowers() {
        FollowedPetition petition = subscribers.followedPetition("en");
        petition.hasNews();

        ReceivedMail mail = subscribers.theNewsFor(petition.follower());
        assertEquals("Families of Qeshqer: \u2068شائىردىن خەت كەلدى\u2069", mail.subject());
        assertTrue(mail.text().contains("News from Families of Qeshqer, whose petition you signed:"));
        assertTrue(mail.text().contains("قەشقەر، 21-نويابىر"));
        assertTrue(mail.text().contains("ئۇ ھايات."));
        assertTrue(mail.text().contains("http://localhost:8080/campaigns/poets/updates/letter\n"));
        assertTrue(mail.text().contains("asked for news"));
        assertTrue(mail.text().contains("http://localhost:8080" + Signers.withdrawPath(petition.follower())));
        assertEquals("en", mail.html().selectFirst("html").attr("lang"));
        var story = mail.html().selectFirst("div[lang=ug]");
        assertEquals("rtl", story.attr("dir"));
        assertEquals("شائىردىن خەت كەلدى", story.selectFirst("h1").text());
        assertNotNull(story.selectFirst("strong"));
        assertEquals("https://example.org/news", story.selectFirst("a").attr("href"));
    }

    @Test
    void carriesTheHeadersOfListMail() {
        FollowedPetition petition = subscribers.followedPetition("ug");
        petition.hasNews();

        ReceivedMail mail = subscribers.theNewsFor(petition.follower());
        String unsubscribe = "http://localhost:8080" + mail.unsubscribePath();
        assertTrue(mail.header("List-Unsubscribe").startsWith("<" + unsubscribe));
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        assertEquals("<" + petition.organizer().organization() + ".updates.localhost>", mail.header("List-Id"));
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertTrue(mail.html()
                .selectFirst("a:containsOwn(خەۋەرلەرنى توختىتىش)")
                .attr("href")
                .startsWith(unsubscribe));
        assertEquals("ug", mail.html().selectFirst("html").attr("lang"));
    }

    @Test
    void loadsAndRunsNothing() {
        FollowedPetition petition = subscribers.followedPetition("en");
        petition.hasNews();

        ReceivedMail mail = subscribers.theNewsFor(petition.follower());
        assertTrue(mail.html().select("img, script, iframe, [src]").isEmpty());
        assertFalse(mail.html().html().contains("tracker.example.org"));
    }

    @Test
    void writesOnceToEachOf500FollowersOfThreePetitions() {
        List<UUID> petitions = List.of(Ids.next(), Ids.next(), Ids.next());
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String email = "follower-" + i + "-" + petitions.getFirst() + "@example.org";
            emails.add(email);
            for (int p = 0; p <= i % 3; p++) {
                subscribers.follow(petitions.get(p), email, "en");
            }
        }
        UUID id = Ids.next();
        CampaignEvent.UpdatePosted update = Organizers.update(Organizer.speaking("en"), petitions.toArray(UUID[]::new));
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
    void mailsNobodyTwiceWhenNewsIsRepublished() {
        FollowedPetition petition = subscribers.followedPetition("en");
        CampaignEvent.UpdatePosted update = petition.hasNews();
        subscribers.theNewsFor(petition.follower());
        Events.send(Ids.next(), update);
        petition.hasNews();

        MailCatcher.mailsTo(petition.follower().email(), 3);
    }

    @Test
    void writesToNobodyWhoDidNotAskOrConfirm() {
        FollowedPetition petition = subscribers.followedPetition("en");
        Signer unasked = Signer.of(petition.id(), "Aygül", "en");
        Signer unconfirmed = Signer.of(petition.id(), "Aygül", "en");
        Signer elsewhere = subscribers.following(Ids.next(), "en");
        signers.signs(unasked, false);
        signers.confirms(unasked);
        signers.signs(unconfirmed, true);
        MailCatcher.theMailTo(unconfirmed.email());
        MailCatcher.theMailTo(unasked.email());
        petition.hasNews();

        subscribers.theNewsFor(petition.follower());
        MailCatcher.mailsTo(unasked.email(), 1);
        MailCatcher.mailsTo(unconfirmed.email(), 1);
        MailCatcher.mailsTo(elsewhere.email(), 1);
    }

    @Test
    void forgetsWhoWithdraws() {
        FollowedPetition petition = subscribers.followedPetition("en");
        Signer gone = subscribers.following(petition.id(), "en");
        long before = database.count("supporter");
        signers.withdraws(gone);
        Eventually.holds(() -> database.count("subscription where signature_id = ?", gone.signature()) == 0);
        petition.hasNews();

        subscribers.theNewsFor(petition.follower());
        MailCatcher.mailsTo(gone.email(), 1);
        assertEquals(before - 1, database.count("supporter"));
    }
}
