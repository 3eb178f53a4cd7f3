package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Mails;
import org.junit.jupiter.api.Test;

/** Where the operator lets in only those they know. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(InvitedOnlyIT.InvitedOnly.class)
class InvitedOnlyIT {

    /** The operator's choice. */
    public static class InvitedOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("imza.account.registration", "invited", "imza.account.invitations-per-day", "3");
        }
    }

    @Test
    void mailsModeratorsAndNoStranger() {
        String stranger = Browser.anAddress();
        given().formParam("email", stranger).post("/organize/sign-in").then().statusCode(200);
        Browser moderator = new Browser();
        assertEquals(303, moderator.signIn("second@example.org", "/moderate").statusCode());
        assertTrue(TokenParts.claims(moderator.cookie()).getJsonArray("groups").contains("moderator"));
        assertTrue(Mails.linksTo(stranger).isEmpty());
    }
}
