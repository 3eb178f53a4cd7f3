package org.imza.signaturereview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.signature.SignatureState;
import org.imza.signature.StateChange;
import org.imza.signaturereview.ModeratedPetition.Listed;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever moves a signature from one state to another, every effect takes part in it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StateChangesIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Inject
    StateChangeRecorder recorder;

    private ModeratedPetition petition;

    @BeforeEach
    void open() {
        petition = new ModeratedPetition(OpenPetition.withGoal(500), Person.moderator(), mails);
    }

    @Test
    void comesWithEveryChangeOfState() {
        Recipient mail = petition.confirmed("moved@words.example");
        Listed one = petition.listed();
        assertEquals(204, invalidate(one));
        assertEquals(204, petition.post(petition.path() + "/" + one.id() + "/reinstatement", Map.of()));
        given().post(mail.withdrawPath());
        petition.open().signed("Aygül", "moved@words.example");
        given().post(mails.to("moved@words.example", 2).getLast().confirmPath());
        assertEquals(
                List.of(
                        "PENDING CONFIRMED",
                        "CONFIRMED INVALIDATED",
                        "INVALIDATED CONFIRMED",
                        "CONFIRMED WITHDRAWN",
                        "PENDING CONFIRMED"),
                moves(one.id()));

        given().post(petition.signed("left@words.example").withdrawPath());
        StateChange last = recorder.of(petition.id()).getLast();
        assertEquals(
                List.of(SignatureState.PENDING, SignatureState.WITHDRAWN, 0L),
                List.of(last.from(), last.to(), last.counted()));
        assertCounts(1);
    }

    @Test
    void takesTheChangeBackIfItFails() {
        Recipient mail = petition.signed("failing@words.example");
        recorder.failFor(petition.id());
        assertEquals(503, given().post(mail.confirmPath()).statusCode());
        assertCounts(0);
        recorder.failFor(null);
        given().post(mail.confirmPath());
        assertCounts(1);

        Listed one = petition.listed();
        recorder.failFor(petition.id());
        assertEquals(503, given().post(mail.withdrawPath()).statusCode());
        assertEquals(503, invalidate(one));
        recorder.failFor(null);
        assertCounts(1);
    }

    private int invalidate(Listed one) {
        return petition.post(
                petition.path() + "/" + one.id() + "/invalidation",
                Map.of("reason", "fraud", "version", one.version()));
    }

    private List<String> moves(UUID id) {
        return recorder.of(petition.id()).stream()
                .filter(change -> change.signatureIds().contains(id))
                .map(change -> change.from() + " " + change.to())
                .toList();
    }

    private void assertCounts(long expected) {
        assertEquals(expected, database.counted(petition.id()));
        assertEquals(expected, database.confirmed(petition.id()));
    }
}
