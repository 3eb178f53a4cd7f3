package org.imza.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SessionIT {

    private final UUID account = UUID.randomUUID();
    private final MemberOf member = new MemberOf(UUID.randomUUID(), "group", "The Group", Role.OWNER);

    @Test
    void knowsWhoIsSignedInByCookie() {
        given().cookie("imza", Tokens.organizer(account, member))
                .get("/mine")
                .then()
                .statusCode(200)
                .body(containsString(account.toString()), containsString("The Group"));
        given().get("/open").then().statusCode(200).body(equalTo("nobody"));
    }

    @Test
    void leadsStrangersToSignInAndTheExpiredToRenewal() {
        given().redirects()
                .follow(false)
                .get("/mine?a=b")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/organize/sign-in?return=%2Fmine%3Fa%3Db"));
        given().redirects()
                .follow(false)
                .cookie("imza", Tokens.expired(account))
                .formParam("text", "x")
                .post("/mine")
                .then()
                .statusCode(307)
                .header("Location", equalTo("/organize/renew?return=%2Fmine"));
        given().redirects()
                .follow(false)
                .cookie("imza", "rubbish")
                .get("/mine")
                .then()
                .statusCode(307);
    }

    @Test
    void refusesFormsThatAreNotOurs() {
        String token = Tokens.organizer(account);
        given().cookie("imza", token)
                .formParam("text", "x")
                .post("/mine")
                .then()
                .statusCode(403);
        given().cookie("imza", token)
                .formParam("text", "x")
                .formParam("csrf", "guess")
                .post("/mine")
                .then()
                .statusCode(403);
        given().cookie("imza", token)
                .formParam("text", "x")
                .formParam("csrf", Tokens.CSRF)
                .post("/mine")
                .then()
                .statusCode(200)
                .body(equalTo("changed to x"));
    }

    @Test
    void takesOnlyTheHeaderForTheApi() {
        String token = Tokens.organizer(account);
        given().auth().oauth2(token).get("/api/mine").then().statusCode(200);
        given().cookie("imza", token).get("/api/mine").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(token + "x").get("/api/mine").then().statusCode(401);
    }

    @Test
    void letsNobodyInWhereItWasForgottenToSayWhoMay() {
        given().get("/forgotten").then().statusCode(403);
        given().cookie("imza", Tokens.organizer(account, member))
                .get("/forgotten")
                .then()
                .statusCode(403);
    }

    @Test
    void letsNobodyInWithoutThePermission() {
        given().cookie("imza", Tokens.of(account, Set.of())).get("/mine").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of(account, Set.of()))
                .get("/api/mine")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void believesTheTokensOfTheReleaseBefore() {
        given().cookie("imza", Tokens.withoutRoleIn(account, member))
                .get("/mine")
                .then()
                .statusCode(200)
                .body(containsString("The Group"), containsString("OWNER"));
    }

    @Test
    void answersErrorsInWords() {
        given().get("/api/nowhere").then().statusCode(404).contentType("application/problem+json");
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"))
                .body(containsString("<html"));
        given().header("Accept-Language", "ug")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("dir=\"rtl\""));
        given().contentType("application/json")
                .body("{\"a\":")
                .post("/api/json")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/api/broken")
                .then()
                .statusCode(500)
                .body(not(containsString("secret")), not(containsString("Exception")));
        given().get("/busy")
                .then()
                .statusCode(503)
                .header("Retry-After", "3")
                .header("X-Content-Type-Options", "nosniff");
    }
}
