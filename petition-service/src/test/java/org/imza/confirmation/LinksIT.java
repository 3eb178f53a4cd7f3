package org.imza.confirmation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.imza.batch.Written;
import org.imza.event.SignatureEvent.Confirmed;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Withdrawn;
import org.imza.event.Topic;
import org.imza.kit.problem.Problem;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signature.PublicSignatures;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the links of a mail open, and what their buttons do. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LinksIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Inject
    PublicSignatures publicSignatures;

    @Inject
    Petitions petitions;

    @Inject
    Replica replica;

    @Test
    void confirmsByThePressOfTheButtonOnly() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(
                petition, "press@example.org", Map.of("nameVisibility", "INITIALS", "comment", "<b>Free</b> her"));
        for (int i = 0; i < 3; i++) {
            given().head(mail.confirmPath());
            Response page = given().get(mail.confirmPath());
            page.then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", "noindex")
                    .body(containsString(OpenPetition.TITLE))
                    .body(containsString("A. M."))
                    .body(containsString("&lt;b&gt;Free"));
            assertEquals(
                    1,
                    Jsoup.parse(page.asString())
                            .select("main form[method=post] button")
                            .size());
        }
        assertEquals(0, database.counted(petition.id()));
        given().redirects()
                .follow(false)
                .post(mail.confirmPath())
                .then()
                .statusCode(303)
                .header("Referrer-Policy", "no-referrer")
                .header("Location", endsWith("/petitions/" + petition.slug() + "/en/thanks"));
        assertEquals(1, database.counted(petition.id()));
        var shown = publicSignatures.latest(petition.id(), 10);
        assertEquals(1, shown.size());
        assertEquals("A. M.", shown.getFirst().name());
        assertNull(shown.getFirst().comment(), "nobody has read it");
        database.update("update signature set review = 1 where petition_id = ?", petition.id());
        shown = publicSignatures.latest(petition.id(), 10);
        assertEquals("<b>Free</b> her", shown.getFirst().comment());
        assertEquals("DE", shown.getFirst().country());
    }

    @Test
    void speaksTheSignersLanguage() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "uyghurpage@example.org", Map.of("language", "ug"));
        var page = Jsoup.parse(given().get(mail.confirmPath()).asString());
        assertEquals("ug", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertTrue(page.text().contains(OpenPetition.UYGHUR_TITLE));
        assertTrue(page.text().contains("ئىمزايىمنى جەزملەيمەن"));
    }

    @Test
    void confirmsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "hundred@example.org", Map.of());
        Callable<Integer> press =
                () -> given().redirects().follow(false).post(mail.confirmPath()).statusCode();
        assertEquals(Collections.nCopies(100, 303), Together.all(32, Collections.nCopies(100, press)));
        assertEquals(1, database.counted(petition.id()));
        // Past the page too, which looks at the state first.
        SignablePetition signable = petitions.signable(petition.id()).orElseThrow();
        var reference = new SignatureReference(replica.idOf(signable, "hundred@example.org"), signable);
        for (int i = 0; i < 20; i++) {
            Written.await(replica.confirming(i % 2 == 0).confirm(reference));
        }
        assertEquals(1, database.counted(petition.id()));
        Thread.sleep(1_500);
        assertEquals(
                1,
                Events.on(Topic.SIGNATURE_EVENTS).stream()
                        .filter(e -> e instanceof Confirmed c && c.petitionId().equals(petition.id()))
                        .count());
    }

    /** The page looks first; it may close between that look and this one. */
    @Test
    void confirmsNothingOnceThePetitionIsClosed() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        mails.afterSigning(petition, "toolate@example.org", Map.of());
        petition.close();
        SignablePetition closed = petitions.signable(petition.id()).orElseThrow();
        var reference = new SignatureReference(replica.idOf(closed, "toolate@example.org"), closed);
        assertThrows(Problem.class, () -> replica.confirming(true).confirm(reference));
        assertEquals(0, database.counted(petition.id()));
    }

    @Test
    void withdrawsDeletesThePersonAndTakesThemBack() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "back@example.org", Map.of("nameVisibility", "PUBLIC"));
        given().post(mail.confirmPath());
        assertEquals(1, publicSignatures.latest(petition.id(), 10).size());
        given().get(mail.withdrawPath()).then().statusCode(200).body(containsString("Aygül Mämät"));
        assertEquals(1, database.counted(petition.id()), "opening a link changes nothing");
        for (int i = 0; i < 3; i++) {
            given().redirects().follow(false).post(mail.withdrawPath()).then().statusCode(303);
        }
        assertEquals(0, database.counted(petition.id()));
        assertEquals(0, database.confirmed(petition.id()));
        assertTrue(publicSignatures.latest(petition.id(), 10).isEmpty());
        assertNull(database.texts("select sealed from signature where petition_id = ?", petition.id())
                .getFirst());
        given().get(mail.confirmPath()).then().statusCode(410);
        given().post(mail.confirmPath()).then().statusCode(410);
        Events.await(
                Withdrawn.class, Topic.SIGNATURE_EVENTS, e -> e.petitionId().equals(petition.id()));

        petition.signed("Aygül Again", "back@example.org");
        assertEquals(0, database.counted(petition.id()));
        given().post(mails.to("back@example.org", 2).getLast().confirmPath());
        assertEquals(1, database.counted(petition.id()));
        assertEquals(1, database.confirmed(petition.id()));
    }

    @Test
    void letsALinkExpireAndOffersToSignAgain() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "expired@example.org", Map.of());
        database.update(
                "update signature set submitted_at = submitted_at - interval '9 days' where petition_id = ?",
                petition.id());
        given().get(mail.confirmPath())
                .then()
                .statusCode(410)
                .header("Cache-Control", "no-store")
                .body(containsString("/petitions/" + petition.slug()));
        given().post(mail.confirmPath()).then().statusCode(410);
        assertEquals(0, database.counted(petition.id()));
        petition.signed("Aygül", "expired@example.org");
        given().post(mail.confirmPath()).then().statusCode(410);
        given().redirects()
                .follow(false)
                .post(mails.to("expired@example.org", 2).getLast().confirmPath())
                .then()
                .statusCode(303);
        assertEquals(1, database.counted(petition.id()));
    }
}
