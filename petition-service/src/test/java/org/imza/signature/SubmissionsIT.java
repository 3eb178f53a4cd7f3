package org.imza.signature;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link proves one submission. Anybody who knows an address can type anything beside it, as often as they like. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubmissionsIT {

    private static final Map<String, String> STRANGE =
            Map.of("nameVisibility", "PUBLIC", "comment", "Words of a stranger", "country", "FR");

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Inject
    PublicSignatures publicSignatures;

    @Inject
    ForgettingResubmissions forgetting;

    private final Map<String, Integer> sent = new HashMap<>();
    private OpenPetition petition;

    @BeforeEach
    void publish() {
        petition = OpenPetition.withGoal(500);
    }

    private Recipient signed(String name, String email, Map<String, ?> more) {
        petition.sign(name, email, more).then().statusCode(202);
        return mails.to(email, sent.merge(email, 1, Integer::sum)).getLast();
    }

    private static ValidatableResponse press(String path) {
        return given().redirects().follow(false).post(path).then();
    }

    private static ValidatableResponse open(String path) {
        return given().redirects().follow(false).get(path).then();
    }

    /** What everybody reads once a moderator has read it. */
    private List<PublicSignature> shown() {
        database.update("update signature set review = 1 where petition_id = ?", petition.id());
        return publicSignatures.latest(petition.id(), 10);
    }

    private long waiting() {
        return database.number(
                "select count(*) from resubmission r join signature s on s.id = r.signature_id where s.petition_id = ?",
                petition.id());
    }

    private void age(String table, String column) {
        database.update(
                "update " + table + " set submitted_at = submitted_at - interval '9 days' where " + column
                        + " in (select id from signature where petition_id = ?)",
                petition.id());
    }

    @Test
    void confirmsWhatTheMailWasAboutThoughAStrangerSignedSince() {
        Recipient mine = signed("Aygül Mämät", "mine@submitted.example", Map.of());
        Recipient strange = signed("Mallory", "mine@submitted.example", STRANGE);
        assertNotEquals(mine.confirmPath(), strange.confirmPath());
        open(mine.confirmPath())
                .statusCode(200)
                .body(containsString("Aygül Mämät"))
                .body(containsString("Your name stays hidden."))
                .body(not(containsString("Mallory")));
        open(strange.confirmPath()).statusCode(200).body(containsString("Words of a stranger"));
        press(mine.confirmPath()).statusCode(303);
        assertEquals(1, database.counted(petition.id()));
        assertEquals(List.of(), shown());
        assertEquals(0, waiting());
        // The signature counts, and says what it says.
        press(strange.confirmPath()).statusCode(303);
        open(strange.confirmPath()).statusCode(303);
        assertEquals(1, database.counted(petition.id()));
        assertEquals(List.of(), shown());
        open(mine.withdrawPath()).body(containsString("Aygül Mämät")).body(not(containsString("Mallory")));
    }

    @Test
    void confirmsALaterSubmissionWithItsOwnWords() {
        Recipient first = signed("Aygul", "later@submitted.example", Map.of());
        Recipient second =
                signed("Aygül", "later@submitted.example", Map.of("nameVisibility", "PUBLIC", "comment", "Free"));
        Recipient third = signed("Mallory", "later@submitted.example", STRANGE);
        assertEquals(2, waiting());
        press(second.confirmPath()).statusCode(303);
        var shown = shown().getFirst();
        assertEquals("Aygül", shown.name());
        assertEquals("Free", shown.comment());
        assertEquals("DE", shown.country());
        assertEquals(0, waiting());
        for (Recipient other : List.of(first, second, third)) {
            press(other.confirmPath()).statusCode(303);
        }
        assertEquals(1, database.counted(petition.id()));
        assertEquals(shown, shown().getFirst());
    }

    @Test
    void changesNothingWithoutAMail() throws InterruptedException {
        for (int i = 0; i < 7; i++) {
            petition.signed("Aygül " + i, "full@submitted.example");
        }
        List<Recipient> sent = mails.to("full@submitted.example", 5);
        assertEquals(4, waiting());
        for (int i = 0; i < 5; i++) {
            open(sent.get(i).confirmPath()).body(containsString("Aygül " + i));
        }
        Thread.sleep(500);
        assertEquals(5, mails.to("full@submitted.example").size());
    }

    @Test
    void needsANewMailAfterAWithdrawal() {
        Recipient first = signed("Aygül", "left@submitted.example", Map.of());
        Recipient second = signed("Aygül M.", "left@submitted.example", Map.of());
        press(second.confirmPath()).statusCode(303);
        press(first.withdrawPath()).statusCode(303);
        Recipient strange = signed("Mallory", "left@submitted.example", STRANGE);
        for (Recipient old : List.of(first, second)) {
            open(old.confirmPath()).statusCode(410);
            press(old.confirmPath()).statusCode(410);
        }
        assertEquals(0, database.counted(petition.id()));
        assertEquals(List.of(), shown());
        open(strange.confirmPath()).statusCode(200);
        press(strange.confirmPath()).statusCode(303);
        assertEquals(1, database.counted(petition.id()));
        assertEquals(1, database.confirmed(petition.id()));
        press(first.withdrawPath()).statusCode(303);
        assertEquals(0, database.counted(petition.id()));
    }

    @Test
    void takesBackWhatWaitsToo() {
        Recipient first = signed("Aygül", "all@submitted.example", Map.of());
        press(first.withdrawPath()).statusCode(303);
        open(first.withdrawPath()).statusCode(303);
        Recipient second = signed("Aygül", "all@submitted.example", Map.of());
        open(second.withdrawPath()).statusCode(200).body(containsString("button-danger"));
        press(second.withdrawPath()).statusCode(303);
        assertEquals(0, waiting());
        open(second.withdrawPath()).statusCode(303);
        press(second.confirmPath()).statusCode(410);
        assertEquals(0, database.counted(petition.id()));
    }

    @Test
    void letsEachSubmissionLiveAsLongAsItsOwnMail() throws Exception {
        Recipient first = signed("Aygül 1", "long@submitted.example", Map.of());
        Recipient second = signed("Aygül 2", "long@submitted.example", Map.of());
        QuarkusTransaction.requiringNew().call(forgetting::run);
        assertEquals(1, waiting());
        age("signature", "id");
        open(first.confirmPath()).statusCode(410);
        press(first.confirmPath()).statusCode(410);
        open(second.confirmPath()).statusCode(200);
        age("resubmission", "signature_id");
        press(second.confirmPath()).statusCode(410);
        assertEquals(1, waiting());
        QuarkusTransaction.requiringNew().call(forgetting::run);
        assertEquals(0, waiting());
        open(second.confirmPath()).statusCode(410).body(not(containsString("Aygül 1")));
        press(second.confirmPath()).statusCode(410);
        Recipient third = signed("Aygül 3", "long@submitted.example", Map.of());
        press(third.confirmPath()).statusCode(303);
        assertEquals(1, database.counted(petition.id()));
    }

    @Test
    void countsOnceWhenAllItsLinksArePressedAtTheSameTime() throws Exception {
        for (int i = 0; i < 5; i++) {
            petition.sign("Aygül " + i, "race@submitted.example", Map.of("nameVisibility", "PUBLIC"));
        }
        List<String> links = mails.to("race@submitted.example", 5).stream()
                .map(Recipient::confirmPath)
                .toList();
        List<Callable<Integer>> presses = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(
                        i -> () -> press(links.get(i % 5)).extract().statusCode())
                .toList();
        assertEquals(Collections.nCopies(40, 303), Together.all(20, presses));
        assertEquals(1, database.counted(petition.id()));
        assertEquals(1, database.confirmed(petition.id()));
        assertTrue(shown().getFirst().name().startsWith("Aygül "));
        assertEquals(0, waiting());
    }
}
