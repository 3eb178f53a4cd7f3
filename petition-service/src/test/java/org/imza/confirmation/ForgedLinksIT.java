package org.imza.confirmation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** A link counts as it was mailed, or not at all. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForgedLinksIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void knowsNoTokenThatWasChanged() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "flip@example.org", Map.of());
        String token = mail.confirmPath().substring("/sign/confirm/".length());
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 1;
            String wrong = Base64.getUrlEncoder().withoutPadding().encodeToString(flipped);
            given().post("/sign/confirm/" + wrong).then().statusCode(404);
        }
        for (String wrong : List.of(
                token.substring(1),
                token + "A",
                token + "=",
                "x",
                "%00",
                token.toLowerCase(java.util.Locale.ROOT),
                "a".repeat(4_000))) {
            given().urlEncodingEnabled(false)
                    .get("/sign/confirm/" + wrong)
                    .then()
                    .statusCode(404);
        }
        given().get("/sign/confirm/" + token.substring(1))
                .then()
                .statusCode(404)
                .body(containsString("We do not know this link"));
        given().post(mail.withdrawPath().replace("withdraw", "confirm")).then().statusCode(404);
        given().post(mail.confirmPath().replace("confirm", "withdraw")).then().statusCode(404);
        assertEquals(0, database.counted(petition.id()));
        assertEquals(1, database.number("select state from signature where petition_id = ?", petition.id()));
    }

    @Test
    void believesNoProofOfAnotherPetition() {
        OpenPetition one = OpenPetition.withGoal(500);
        OpenPetition other = OpenPetition.withGoal(500);
        byte[] mine = token(mails.afterSigning(one, "mine@example.org", Map.of()));
        byte[] theirs = token(mails.afterSigning(other, "theirs@example.org", Map.of()));
        System.arraycopy(mine, 16, theirs, 16, 16);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(theirs);
        given().post("/sign/confirm/" + forged).then().statusCode(404);
        assertEquals(0, database.counted(other.id()));
    }

    private static byte[] token(Recipient mail) {
        return Base64.getUrlDecoder().decode(mail.confirmPath().substring("/sign/confirm/".length()));
    }
}
