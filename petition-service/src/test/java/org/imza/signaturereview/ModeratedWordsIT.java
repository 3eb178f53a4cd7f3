package org.imza.signaturereview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.moderation.Trail;
import org.imza.signature.PublicSignature;
import org.imza.signature.PublicSignatures;
import org.imza.signaturereview.ModeratedPetition.Listed;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators read of signers before everybody does. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ModeratedWordsIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Inject
    PublicSignatures publicSignatures;

    @Inject
    Trail trail;

    private final Person moderator = Person.moderator();
    private ModeratedPetition petition;

    @BeforeEach
    void open() {
        petition = new ModeratedPetition(OpenPetition.withGoal(500), moderator, mails);
    }

    private PublicSignature shown() {
        return publicSignatures.latest(petition.id(), 10).getFirst();
    }

    @Test
    void showsWordsOnceTheyWereReadAndNamesAsInitialsUntilThen() {
        given().get("/petitions/" + petition.slug()).then().body(containsString("a moderator has read them"));
        Recipient mail = petition.signed("read@words.example");
        given().get(mail.confirmPath()).then().body(containsString("It is shown once a moderator has read it."));
        given().post(mail.confirmPath());

        assertEquals("A. M.", shown().name());
        assertNull(shown().comment());
        Listed words = petition.listed();
        String value = words.id() + "." + words.version();
        assertTrue(moderator
                        .page("/moderate/words?after=" + before(words.id()))
                        .select("input[name=seen][value=" + value + "]")
                        .size()
                == 1);
        moderator
                .form(Map.of("seen", value, "show", value))
                .post("/moderate/words")
                .then()
                .statusCode(303);

        assertEquals("Aygül Mämät", shown().name());
        assertEquals("Free her now", shown().comment());
        String who = moderator.account() + " " + petition.organization();
        assertEquals(List.of(who + " show-words WAITING SHOWN"), trail.of(words.id()));
    }

    /** The id before this one, so that the page begins with it whatever else waits. */
    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    @Test
    void decidesAboutNothingThatWasNotOnThePage() {
        petition.confirmed("one@words.example");
        Listed one = petition.listed();
        petition.confirmed("two@words.example");
        Listed two = petition.listed();
        String oneValue = one.id() + "." + one.version();
        moderator.form(Map.of("seen", oneValue, "rest", "show")).post("/moderate/words");
        String other = two.id() + "." + "0".repeat(32);
        moderator
                .form(Map.of("seen", other, "rest", "show"))
                .post("/moderate/words")
                .then()
                .statusCode(303);

        assertEquals("SHOWN", review(one.id()));
        assertEquals("WAITING", review(two.id()));
        moderator
                .program()
                .body(Map.of("decisions", List.of(Map.of("id", two.id(), "version", two.version(), "show", false))))
                .post("/api/moderation/words/decisions")
                .then()
                .statusCode(200)
                .body("decided", equalTo(1));
        assertEquals("NOT_SHOWN", review(two.id()));
        assertEquals(1, publicSignatures.latest(petition.id(), 10).size());
        assertEquals(422, petition.post("/api/moderation/words/decisions", Map.of("decisions", List.of(Map.of()))));
    }

    private String review(UUID id) {
        return moderator
                .program()
                .get(petition.path())
                .jsonPath()
                .get("signatures.find {it.id == '" + id + "'}.review");
    }

    @Test
    void forgetsWhatWasDecidedAsSoonAsTheWordsAreOthers() {
        Recipient mail = petition.confirmed("again@words.example");
        Listed words = petition.listed();
        moderator
                .program()
                .body(Map.of("version", words.version()))
                .post(petition.path() + "/" + words.id() + "/words-publication");
        assertEquals(1, database.number("select review from signature where id = ?", words.id()));
        given().post(mail.withdrawPath());
        assertEquals(0, database.number("select review from signature where id = ?", words.id()));
    }

    @Test
    void showsWordsAtOnceWhereThePetitionSaysSo() {
        petition.confirmed("setting@words.example");
        assertNull(shown().comment());
        String settings = "/api/moderation/petitions/" + petition.id() + "/review";
        review(settings, true, false);
        assertNull(shown().comment());
        assertEquals("Aygül Mämät", shown().name());
        review(settings, false, true);
        assertEquals("Free her now", shown().comment());
        assertEquals("A. M.", shown().name());
        review(settings, false, false);
        assertEquals("Free her now", shown().comment());
        assertEquals("Aygül Mämät", shown().name());
        given().get("/petitions/" + petition.slug()).then().body(not(containsString("a moderator has read them")));
    }

    private void review(String settings, boolean comments, boolean names) {
        moderator
                .program()
                .body(Map.of("comments", comments, "names", names))
                .put(settings)
                .then()
                .statusCode(200);
    }

    @Test
    void asksNobodyToReadWhatAHiddenPetitionHolds() {
        petition.confirmed("hidden@words.example");
        UUID words = petition.listed().id();
        String queue = "/moderate/words?after=" + before(words);
        assertTrue(moderator.page(queue).html().contains(words.toString()));
        assertEquals(
                200,
                petition.post("/api/moderation/petitions/" + petition.id() + "/hiding", Map.of("reason", "unlawful")));
        assertFalse(moderator.page(queue).html().contains(words.toString()));
    }

    @Test
    void takesWordsDownAndTheSignatureStillCounts() {
        petition.confirmed("down@words.example");
        Listed words = petition.listed();
        String one = petition.path() + "/" + words.id();
        Map<String, String> takedown = Map.of("reason", "hateful", "version", words.version());
        assertEquals(204, petition.post(one + "/words-publication", Map.of("version", words.version())));
        given().get("/petitions/" + petition.slug()).then().body(containsString("Free her now"));
        assertEquals(422, petition.post(one + "/words-takedown", Map.of("reason", "hateful")));
        assertEquals(409, petition.post(one + "/words-takedown", Map.of("reason", "hateful", "version", "others")));
        assertEquals(204, petition.post(one + "/words-takedown", takedown));
        given().get("/petitions/" + petition.slug()).then().body(not(containsString("Free her now")));
        assertEquals(409, petition.post(one + "/words-takedown", takedown));
        assertEquals(1, database.counted(petition.id()));
        assertEquals(204, petition.post(one + "/words-publication", Map.of("version", words.version())));
        given().get("/petitions/" + petition.slug()).then().body(containsString("Free her now"));
        assertTrue(trail.of(words.id()).get(1).endsWith("take-down-words SHOWN NOT_SHOWN hateful"));
    }
}
