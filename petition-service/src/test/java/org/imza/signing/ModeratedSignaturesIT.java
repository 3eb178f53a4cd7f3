package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.PetitionEvent.SignersErased;
import org.imza.event.SignatureEvent.Invalidated;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Reinstated;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.moderation.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators read of signers before everybody does, and what they take down. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ModeratedSignaturesIT {

    private static final Map<String, Object> WORDS =
            Map.of("nameVisibility", "PUBLIC", "comment", "Free her now", "keepMeUpdated", true);

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
    private OpenPetition petition;

    @BeforeEach
    void open() {
        petition = OpenPetition.withGoal(500);
    }

    private Recipient confirmed(String email) {
        petition.sign("Aygül Mämät", email, WORDS).then().statusCode(202);
        Recipient mail = mails.latestTo(email);
        given().post(mail.confirmPath());
        return mail;
    }

    private record Listed(UUID id, String version) {}

    private Listed listed() {
        var list = moderator.program().get(path()).jsonPath();
        return new Listed(UUID.fromString(list.get("signatures[0].id")), list.get("signatures[0].version"));
    }

    private String path() {
        return "/api/moderation/petitions/" + petition.id() + "/signatures";
    }

    private int post(String path, Object body) {
        return moderator.program().body(body).post(path).statusCode();
    }

    private PublicSignature shown() {
        return publicSignatures.latest(petition.id(), 10).getFirst();
    }

    @Test
    void showsWordsOnceTheyWereReadAndNamesAsInitialsUntilThen() {
        given().get("/petitions/" + petition.slug()).then().body(containsString("a moderator has read them"));
        petition.sign("Aygül Mämät", "read@words.example", WORDS);
        Recipient mail = mails.latestTo("read@words.example");
        given().get(mail.confirmPath()).then().body(containsString("It is shown once a moderator has read it."));
        given().post(mail.confirmPath());

        assertEquals("A. M.", shown().name());
        assertNull(shown().comment());
        Listed words = listed();
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
        String who = moderator.account() + " " + petition.organization().id();
        assertEquals(List.of(who + " show-words WAITING SHOWN"), trail.of(words.id()));
    }

    /** The id before this one, so that the page begins with it whatever else waits. */
    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    @Test
    void decidesAboutNothingThatWasNotOnThePage() {
        confirmed("one@words.example");
        Listed one = listed();
        confirmed("two@words.example");
        Listed two = listed();
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
        assertEquals(422, post("/api/moderation/words/decisions", Map.of("decisions", List.of(Map.of()))));
    }

    private String review(UUID id) {
        return moderator.program().get(path()).jsonPath().get("signatures.find {it.id == '" + id + "'}.review");
    }

    @Test
    void forgetsWhatWasDecidedAsSoonAsTheWordsAreOthers() {
        Recipient mail = confirmed("again@words.example");
        Listed words = listed();
        moderator
                .program()
                .body(Map.of("version", words.version()))
                .post(path() + "/" + words.id() + "/words-publication");
        assertEquals(1, database.number("select review from signature where id = ?", words.id()));
        given().post(mail.withdrawPath());
        assertEquals(0, database.number("select review from signature where id = ?", words.id()));
    }

    @Test
    void showsWordsAtOnceWhereThePetitionSaysSo() {
        confirmed("setting@words.example");
        assertNull(shown().comment());
        String settings = "/api/moderation/petitions/" + petition.id() + "/review";
        moderator
                .program()
                .body(Map.of("comments", false, "names", false))
                .put(settings)
                .then()
                .statusCode(200);
        assertEquals("Free her now", shown().comment());
        assertEquals("Aygül Mämät", shown().name());
        given().get("/petitions/" + petition.slug()).then().body(not(containsString("a moderator has read them")));
    }

    @Test
    void takesWordsDownAndTheSignatureStillCounts() {
        confirmed("down@words.example");
        Listed words = listed();
        String one = path() + "/" + words.id();
        Map<String, String> removal = Map.of("reason", "hateful", "version", words.version());
        assertEquals(204, post(one + "/words-publication", Map.of("version", words.version())));
        given().get("/petitions/" + petition.slug()).then().body(containsString("Free her now"));
        assertEquals(422, post(one + "/words-removal", Map.of("reason", "hateful")));
        assertEquals(409, post(one + "/words-removal", Map.of("reason", "hateful", "version", "others")));
        assertEquals(204, post(one + "/words-removal", removal));
        given().get("/petitions/" + petition.slug()).then().body(not(containsString("Free her now")));
        assertEquals(409, post(one + "/words-removal", removal));
        assertEquals(1, database.counted(petition.id()));
        assertEquals(204, post(one + "/words-publication", Map.of("version", words.version())));
        given().get("/petitions/" + petition.slug()).then().body(containsString("Free her now"));
        assertTrue(trail.of(words.id()).get(1).endsWith("take-down-words SHOWN NOT_SHOWN hateful"));
    }

    @Test
    void invalidatesOneSignatureAndCountsItAgainOnce() {
        confirmed("fraud@words.example");
        confirmed("honest@words.example");
        Listed latest = listed();
        String page = "/moderate/petitions/" + petition.id() + "/signatures";
        String form = moderator
                .page(page)
                .select("a[href*=" + latest.id() + "/invalidate]")
                .attr("href");
        assertTrue(moderator.page(form).select("button.button-danger").hasText());
        Map<String, String> removal = Map.of("reason", "fraud", "version", latest.version());
        moderator
                .form(removal)
                .post(page + "/" + latest.id() + "/invalidate")
                .then()
                .statusCode(303);
        assertCounts(1);
        moderator
                .form(removal)
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
        String who = moderator.account() + " " + petition.organization().id();
        assertEquals(
                List.of(
                        who + " invalidate-signature CONFIRMED INVALIDATED fraud",
                        who + " reinstate-signature INVALIDATED CONFIRMED"),
                trail.of(latest.id()));
    }

    private void assertCounts(long expected) {
        assertEquals(expected, database.counted(petition.id()));
        assertEquals(expected, database.confirmed(petition.id()));
    }

    @Test
    void leavesTheNumberOfErasedSignersAndNothingElse() {
        Recipient mail = confirmed("erased@words.example");
        Listed words = listed();
        post(path() + "/" + words.id() + "/words-publication", Map.of("version", words.version()));
        petition.close();
        assertTrue(keys.of(petition.id()).isPresent());
        Map<String, String> sure = Map.of("reason", "asked-for", "confirmation", petition.slug());
        String erasure = "/api/moderation/petitions/" + petition.id() + "/signers-erasure";
        assertEquals(422, post(erasure, Map.of("reason", "asked-for")));
        assertEquals(200, post(erasure, sure));

        assertTrue(keys.of(petition.id()).isEmpty(), "forgotten here, as in every replica by the next look");
        assertEquals(0, database.number("select count(*) from petition_key where petition_id = ?", petition.id()));
        assertCounts(1);
        assertTrue(publicSignatures.latest(petition.id(), 10).isEmpty());
        given().get("/petitions/" + petition.slug())
                .then()
                .statusCode(200)
                .body(containsString("1 has signed."))
                .body(not(containsString("Free her now")));
        moderator.program().get(path()).then().statusCode(200).body("signatures.size()", equalTo(0));
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
