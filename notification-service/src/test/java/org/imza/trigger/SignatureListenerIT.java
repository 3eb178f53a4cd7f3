package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imza.event.SignatureEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.ReceivedMail;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class SignatureListenerIT {

    private static final String SITE = "http://localhost:8080";

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final UUID petition = Ids.next();

    @Test
    void asksSignerToConfirm() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        signers.signs(aygul, false);

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertEquals("Please confirm your signature: " + Signers.TITLE, mail.subject());
        assertTrue(mail.text().startsWith("Hello,\n\nYou signed the petition “" + Signers.TITLE + "”."));
        assertTrue(mail.text().contains("Confirm my signature:\n" + SITE + Signers.confirmPath(aygul) + "\n"));
        assertTrue(mail.text().contains("Take my signature back:\n" + SITE + Signers.withdrawPath(aygul) + "\n"));
        assertTrue(mail.text().contains("You receive this mail because"));
        assertFalse(mail.text().contains("news about it"));
        assertEquals("en", mail.html().selectFirst("html").attr("lang"));
        assertEquals("ltr", mail.html().selectFirst("html").attr("dir"));
        assertEquals(
                SITE + Signers.confirmPath(aygul),
                mail.html().selectFirst("a:containsOwn(Confirm my signature)").attr("href"));
        assertEquals(
                SITE + Signers.withdrawPath(aygul),
                mail.html().selectFirst("a:containsOwn(Take my signature back)").attr("href"));
    }

    @Test
    void speaksTheLanguageTheSignerIsSpokenToIn() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        SignatureEvent.Submitted english = signers.submitted(aygul, false, Signers.TITLE);
        Events.send(new SignatureEvent.Submitted(
                english.signatureId(),
                english.petitionId(),
                english.petitionSlug(),
                english.petitionTitle(),
                english.language(),
                english.keepMeUpdated(),
                english.recipient(),
                english.at(),
                null,
                "ug"));

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertEquals("ug", mail.html().selectFirst("html").attr("lang"));
        assertEquals("ug", mail.header("Content-Language"));
        assertTrue(mail.text().contains(Signers.TITLE));
    }

    @Test
    void saysWhatItIsInHeaders() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        signers.signs(aygul, true);

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertEquals("en", mail.header("Content-Language"));
        assertEquals("imza@localhost", mail.header("From"));
        assertNotNull(mail.header("Date"));
        assertTrue(mail.header("Message-ID").matches("<[0-9a-f-]{36}@localhost>"));
        assertNull(mail.header("Cc"), "RFC 5322, 3.6.3: not even an empty one");
        assertNull(mail.header("List-Id"));
        assertNull(mail.header("List-Unsubscribe"));
        assertTrue(mail.text().contains("You also asked for news about it."));
    }

    /** UAX 9, section 2.4.2: else the full stop of one language ends up in the title of the other. */
    @Test
    void setsATitleApartThatRunsTheOtherWay() {
        Signer aygul = Signer.of(petition, "Aygül", "ug");
        signers.signs(aygul, true);

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        String title = "\u2068" + Signers.TITLE + "\u2069";
        assertTrue(mail.subject().contains(title), mail.subject());
        assertTrue(mail.html().title().contains(title), mail.html().title());
    }

    @Test
    void loadsNothingFromAnywhere() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        signers.signs(aygul, true);

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertTrue(mail.html()
                .select("img, script, link, iframe, object, style, [src], [background]")
                .isEmpty());
        mail.html()
                .select("a")
                .forEach(link -> assertTrue(link.attr("href").startsWith(SITE + "/"), link.attr("href")));
    }

    @Test
    void writesUyghurFromRightToLeft() {
        Signer aygul = Signer.of(petition, "ئايگۈل", "ug");
        Events.send(signers.submitted(aygul, true, "شائىرنى قويۇپ بېرىڭلار"));

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertEquals("ئىمزايىڭىزنى جەزملەڭ: شائىرنى قويۇپ بېرىڭلار", mail.subject());
        assertTrue(mail.text().startsWith("ئەسسالامۇ ئەلەيكۇم،"));
        assertEquals("ug", mail.header("Content-Language"));
        assertEquals("ug", mail.html().selectFirst("html").attr("lang"));
        assertEquals("rtl", mail.html().selectFirst("html").attr("dir"));
        assertNotNull(mail.html().selectFirst("a:containsOwn(ئىمزايىمنى جەزملەيمەن)"));
    }

    @Test
    void writesUyghurInTheSignersScript() {
        Signer cyrillic = Signer.of(petition, "Айгүл", "ug-Cyrl");
        Signer latin = Signer.of(petition, "Aygül", "ug-Latn");
        signers.signs(cyrillic, false);
        signers.signs(latin, false);

        ReceivedMail mail = MailCatcher.theMailTo(cyrillic.email());
        assertEquals("ug-Cyrl", mail.html().selectFirst("html").attr("lang"));
        assertEquals("ltr", mail.html().selectFirst("html").attr("dir"));
        assertTrue(mail.subject().matches("[\\p{IsCyrillic} ]+: " + Signers.TITLE), mail.subject());
        assertTrue(MailCatcher.theMailTo(latin.email()).subject().matches("\\p{ASCII}*[\\p{IsLatin} ]+: .*"));
    }

    @Test
    void speaksEnglishWhereItDoesNotSpeakTheSignersLanguage() {
        Signer signer = Signer.of(petition, "Ayşe", "tr");
        signers.signs(signer, false);

        assertTrue(MailCatcher.theMailTo(signer.email()).subject().startsWith("Please confirm"));
    }

    @Test
    void tellsWhoSignsAgainThatTheyHave() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        Events.send(signers.repeated(aygul));

        ReceivedMail mail = MailCatcher.theMailTo(aygul.email());
        assertEquals("You have already signed: " + Signers.TITLE, mail.subject());
        assertTrue(mail.text().contains(SITE + "/petitions/free-the-poet\n"));
        assertTrue(mail.text().contains(SITE + Signers.withdrawPath(aygul)));
        assertFalse(mail.text().contains(Signers.confirmPath(aygul)));
    }

    @Test
    void mailsRedeliveredEventOnce() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        UUID id = Ids.next();
        var event = signers.submitted(aygul, true, Signers.TITLE);
        Events.send(id, event);
        MailCatcher.theMailTo(aygul.email());
        Events.send(id, event);
        Events.send(id, event);

        MailCatcher.mailsTo(aygul.email(), 1);
    }

    @Test
    void keepsNothingPersonalOfSentMails() {
        Signer aygul = Signer.of(petition, "Aygül", "en");
        signers.signs(aygul, false);
        String id = MailCatcher.theMailTo(aygul.email()).header("Message-ID").substring(1, 37);

        assertEquals(
                1,
                database.count(
                        "mail where id = ?::uuid and state = 'SENT' and content is null and wrapped_key is null "
                                + "and supporter_id is null and account_id is null "
                                + "and about = '00000000-0000-0000-0000-000000000000'",
                        id));
    }

    @Test
    void letsNoTitleOrNameIntoTheHeaders() {
        Signer attacker = Signer.of(petition, "Aygül\r\nBcc: everybody@example.org", "en");
        Events.send(signers.submitted(
                attacker, false, "Title\r\nBcc: everybody@example.org\r\n\r\nBuy this\u2028X-Evil: 1\u0000\u202Efdp"));

        ReceivedMail mail = MailCatcher.theMailTo(attacker.email());
        assertNull(mail.header("Bcc"));
        assertNull(mail.header("X-Evil"));
        assertEquals(
                "Please confirm your signature: Title Bcc: everybody@example.org Buy this X-Evil: 1 fdp",
                mail.subject());
        MailCatcher.nothingFor("everybody@example.org");
    }

    @Test
    void showsMarkupInTitlesAsTyped() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        Events.send(signers.submitted(signer, false, "<script>alert(1)</script>{#each}{m:mailHello}"));

        ReceivedMail mail = MailCatcher.theMailTo(signer.email());
        assertTrue(mail.html().select("script").isEmpty());
        assertTrue(mail.html().text().contains("<script>alert(1)</script>{#each}{m:mailHello}"));
        assertTrue(mail.text().contains("<script>alert(1)</script>{#each}{m:mailHello}"));
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhole() {
        Signer signer = Signer.of(petition, "Aygül", "en");
        String title = "🕊".repeat(40) + " ھۆرلۈك";
        Events.send(signers.submitted(signer, false, title));

        ReceivedMail mail = MailCatcher.theMailTo(signer.email());
        assertEquals("Please confirm your signature: \u2068" + title + "\u2069", mail.subject());
    }

    @Test
    void carriesNoWordThatWasTypedBesideTheAddress() {
        for (String typed : List.of("You won, see evil.example", "Plainname")) {
            Signer signer = Signer.of(petition, typed, "en");
            signers.signs(signer, true);
            Events.send(signers.repeated(signer));

            for (ReceivedMail mail : MailCatcher.mailsTo(signer.email(), 2)) {
                assertTrue(mail.text().startsWith("Hello,\n"));
                for (String words :
                        List.of(mail.subject(), mail.text(), mail.html().outerHtml())) {
                    assertFalse(words.contains("evil.example"), words);
                    assertFalse(words.contains("Plainname"), words);
                }
            }
        }
    }
}
