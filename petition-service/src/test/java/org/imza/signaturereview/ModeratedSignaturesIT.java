package org.imza.signaturereview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imza.desk.Person;
import org.imza.event.PetitionEvent.SignersErased;
import org.imza.event.SignatureEvent.Invalidated;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Reinstated;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.moderation.Trail;
import org.imza.signature.PetitionKeys;
import org.imza.signature.PublicSignatures;
import org.imza.signaturereview.ModeratedPetition.Listed;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures that moderators take out of the count, and signers whom they erase. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ModeratedSignaturesIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Inject
    PublicSignatures publicSignatures;

    @Inject
    PetitionKeys keys;

    @Inject
    Trail trail;

    private final Person moderator = Person.moderator();
    private ModeratedPetition petition;

    @BeforeEach
    void open() {
        petition = new ModeratedPetition(OpenPetition.withGoal(500), moderator, mails);
    }

    @Test
    void invalidatesOneSignatureAndCountsItAgainOnce() {
        petition.confirmed("fraud@words.example");
        petition.confirmed("honest@words.example");
        Listed latest = petition.listed();
        String page = "/moderate/petitions/" + petition.id() + "/signatures";
        String form = moderator
                .page(page)
                .select("a[href*=" + latest.id() + "/invalidate]")
                .attr("href");
        assertTrue(moderator.page(form).select("button.button-danger").hasText());
        Map<String, String> takedown = Map.of("reason", "fraud", "version", latest.version());
        moderator
                .form(takedown)
                .post(page + "/" + latest.id() + "/invalidate")
                .then()
                .statusCode(303);
        assertCounts(1);
        moderator
                .form(takedown)
                .post(page + "/" + latest.id() + "/invalidate")
                .then()
                .statusCode(409);
        Events.await(
                Invalidated.class,
                Topic.SIGNATURE_EVENTS,
                event -> event.signatureId().equals(latest.id()));
        assertEquals(1, publicSignatures.latest(petition.id(), 10).size());

        assertTrue(moderator.page(page).text().contains("Invalidated"));
        moderator
                .form(Map.of())
                .post(page + "/" + latest.id() + "/reinstate")
                .then()
                .statusCode(303);
        moderator
                .form(Map.of())
                .post(page + "/" + latest.id() + "/reinstate")
                .then()
                .statusCode(409);
        assertCounts(2);
        Events.await(
                Reinstated.class,
                Topic.SIGNATURE_EVENTS,
                event -> event.signatureId().equals(latest.id()));
        String who = moderator.account() + " " + petition.organization();
        assertEquals(
                List.of(
                        who + " invalidate-signature CONFIRMED INVALIDATED fraud",
                        who + " reinstate-signature INVALIDATED CONFIRMED"),
                trail.of(latest.id()));
    }

    @Test
    void showsNobodyWhoDidNotConfirm() {
        petition.signed("pending@words.example");
        moderator.program().get(petition.path()).then().statusCode(200).body("signatures.size()", equalTo(0));
    }

    @Test
    void invalidatesNothingWhoseWordsWereNotRead() {
        petition.confirmed("unread@words.example");
        String path = petition.path() + "/" + petition.listed().id() + "/invalidation";
        assertEquals(409, petition.post(path, Map.of("reason", "fraud", "version", "0".repeat(32))));
        assertCounts(1);
    }

    @Test
    void reinstatesNobodyWhoWithdrew() {
        Recipient mail = petition.confirmed("withdrew@words.example");
        String path = petition.path() + "/" + petition.listed().id() + "/reinstatement";
        given().post(mail.withdrawPath());
        assertEquals(409, petition.post(path, Map.of()));
        assertEquals(0, database.confirmed(petition.id()));
    }

    private void assertCounts(long expected) {
        assertEquals(expected, database.counted(petition.id()));
        assertEquals(expected, database.confirmed(petition.id()));
    }

    @Test
    void leavesTheNumberOfErasedSignersAndNothingElse() {
        Recipient mail = petition.confirmed("erased@words.example");
        Listed words = petition.listed();
        petition.post(petition.path() + "/" + words.id() + "/words-publication", Map.of("version", words.version()));
        petition.close();
        assertTrue(keys.of(petition.id()).isPresent());
        Map<String, String> sure = Map.of("reason", "asked-for", "confirmation", petition.slug());
        String erasure = "/api/moderation/petitions/" + petition.id() + "/signers-erasure";
        assertEquals(422, petition.post(erasure, Map.of("reason", "asked-for")));
        assertEquals(200, petition.post(erasure, sure));

        assertTrue(keys.of(petition.id()).isEmpty(), "forgotten here, as in every replica by the next look");
        assertEquals(0, database.number("select count(*) from petition_key where petition_id = ?", petition.id()));
        assertCounts(1);
        assertTrue(publicSignatures.latest(petition.id(), 10).isEmpty());
        given().get("/petitions/" + petition.slug())
                .then()
                .statusCode(200)
                .body(containsString("1 has signed."))
                .body(not(containsString("Free her now")));
        moderator.program().get(petition.path()).then().statusCode(200).body("signatures.size()", equalTo(0));
        for (String link : List.of(mail.confirmPath(), mail.withdrawPath())) {
            given().get(link).then().statusCode(404).body(containsString("We do not know this link"));
            given().post(link).then().statusCode(404);
        }
        Events.await(
                SignersErased.class,
                Topic.PETITION_EVENTS,
                event -> event.petitionId().equals(petition.id()));
        moderator.program().body(sure).post(erasure).then().statusCode(409);
    }
}
