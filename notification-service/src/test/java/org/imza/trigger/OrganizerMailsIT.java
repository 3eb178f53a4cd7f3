package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.ReceivedMail;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class OrganizerMailsIT {

    private static final String SITE = "http://localhost:8080";

    @Inject
    Organizers organizers;

    @Inject
    Database database;

    private final Organizer english = Organizer.speaking("en");
    private final Organizer uyghur = Organizer.speaking("ug");
    private final UUID petition = Ids.next();

    @Test
    void tellsThatPetitionIsPublic() {
        organizers.tellsAddress(english);
        Organizers.published(english, petition);

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertEquals("Your petition is public: Free the poet of Qeshqer", mail.subject());
        assertTrue(mail.text().contains("See the petition:\n" + SITE + "/petitions/free-the-poet\n"));
        assertTrue(mail.text().contains("because you started this petition on localhost:8080."));
    }

    @Test
    void leadsToWhereTheEventSaysThatItIs() {
        organizers.tellsAddress(english);
        Organizers.published(english, petition, "/elsewhere/the-poet");
        assertTrue(MailCatcher.theMailTo(english.email()).text().contains(SITE + "/elsewhere/the-poet\n"));
    }

    @Test
    void knowsWherePetitionsAreThatAFormerReleaseTellsOf() {
        organizers.tellsAddress(english);
        Organizers.published(english, petition, null);
        assertTrue(MailCatcher.theMailTo(english.email()).text().contains(SITE + "/petitions/free-the-poet\n"));
    }

    @Test
    void tellsWhyPetitionWasTurnedDown() {
        organizers.tellsAddress(english);
        Organizers.rejected(english, petition, "no-decision-maker", "Whom do you ask?\nName somebody.");

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertEquals("Your petition was not published: Free the poet of Qeshqer", mail.subject());
        assertTrue(mail.text().contains("The reason: It does not name anybody who could decide."));
        assertTrue(mail.text().contains("The moderator writes:\n\nWhom do you ask?\nName somebody.\n"));
        assertTrue(mail.text().contains(SITE + "/organize/petitions/" + petition + "\n"));
        assertEquals(
                "Whom do you ask? Name somebody.",
                mail.html().selectFirst("blockquote").text());
    }

    @Test
    void namesReasonItHasNoWordsFor() {
        organizers.tellsAddress(english);
        Organizers.rejected(english, petition, "too-long-winded", null);

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertTrue(mail.text().contains("It does not follow the rules (too long winded)."));
        assertFalse(mail.text().contains("The moderator writes"));
    }

    @Test
    void tellsInTheOrganizersLanguage() {
        organizers.tellsAddress(uyghur);
        Organizers.rejected(uyghur, petition, "duplicate", null);

        ReceivedMail mail = MailCatcher.theMailTo(uyghur.email());
        assertTrue(mail.subject().startsWith("ئىلتىماسىڭىز ئېلان قىلىنمىدى: "));
        assertTrue(mail.text().contains("سەۋەبى: ئوخشاش تەلەپتىكى ئىلتىماس ئاللىبۇرۇن بار."));
        assertEquals("rtl", mail.html().selectFirst("html").attr("dir"));
    }

    @Test
    void tellsMilestones() {
        organizers.tellsAddress(english);
        Organizers.reached(english, petition, 1000);

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertEquals("1,000 people have signed: Free the poet of Qeshqer", mail.subject());
        assertTrue(mail.text().contains("The next goal: 2,000."));
    }

    @Test
    void waitsForTheAddressOfAnOrganizer() {
        Organizers.published(english, petition);
        Eventually.holds(() -> database.count("mail where account_id = ? and attempts > 0", english.account()) == 1);
        organizers.tellsAddress(english);

        MailCatcher.mailsTo(english.email(), 1);
    }

    @Test
    void sendsLinkToSignIn() {
        organizers.asksToSignIn(uyghur, Duration.ofMinutes(15));
        organizers.asksToSignIn(english, Duration.ofMinutes(15));

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertEquals("Your link to sign in on localhost:8080", mail.subject());
        assertTrue(mail.text().contains("Sign in:\n" + SITE + "/organize/sign-in/s" + english.account() + "\n"));
        assertTrue(mail.text().contains("within the next 14 minutes."));
        ReceivedMail inUyghur = MailCatcher.theMailTo(uyghur.email());
        assertEquals(
                "localhost:8080 تور بېتىگە كىرىش ئۇلانمىڭىز", inUyghur.subject().replaceAll("[\\u2068\\u2069]", ""));
    }

    @Test
    void sendsInvitations() {
        Instant until = Instant.now().plus(Duration.ofDays(7));
        organizers.invited(uyghur, until);
        organizers.invited(english, until);

        ReceivedMail mail = MailCatcher.theMailTo(english.email());
        assertEquals("You are invited to localhost:8080", mail.subject());
        assertTrue(mail.text()
                .contains("Accept the invitation:\n" + SITE + "/organize/sign-in/i" + english.account() + "\n"));
        assertTrue(mail.text().contains("once, until "), mail.text());
        assertTrue(mail.text().contains("/email/"), "it can be refused for good");
        ReceivedMail inUyghur = MailCatcher.theMailTo(uyghur.email());
        assertEquals("rtl", inUyghur.html().selectFirst("html").attr("dir"));
        assertTrue(inUyghur.text().contains("-يىلى "), "the day as Uyghurs write it");
        assertEquals(
                2,
                database.count("mail where abs(extract(epoch from expires_at - ?)) < 0.001", Timestamp.from(until)),
                "no mail arrives with a dead link");
    }

    @Test
    void sendsNoInvitationThatHasExpired() {
        organizers.invited(english, Instant.now().minusSeconds(1));

        MailCatcher.nothingFor(english.email());
    }

    @Test
    void sendsNoLinkThatHasExpired() {
        organizers.asksToSignIn(english, Duration.ofSeconds(-1));

        MailCatcher.nothingFor(english.email());
    }
}
