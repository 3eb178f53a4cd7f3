package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passes for nobody: forged tokens, forms of somebody else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForgeryIT {

    @Inject
    SessionKey key;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.ofAnOrganizer();
    }

    @Test
    void refusesFormsWithoutTheSessionsSecret() {
        String csrf = browser.csrf();
        assertEquals(403, browser.post("/organize/sign-out", Map.of()).statusCode());
        assertEquals(
                403,
                browser.post("/organize/sign-out", Map.of("csrf", csrf + "x")).statusCode());
        assertEquals(
                403,
                browser.post(
                                "/organize/sign-out",
                                Map.of("csrf", Browser.ofAnOrganizer().csrf()))
                        .statusCode());
        assertEquals(
                403,
                browser.post("/organize/organizations", Map.of("name", "Foreign"))
                        .statusCode());
        assertEquals(
                303, browser.post("/organize/sign-out", Map.of("csrf", csrf)).statusCode());
    }

    @Test
    void believesNoForgedToken() throws Exception {
        String token = browser.cookie();
        JsonObject claims = TokenParts.claims(token);
        String promoted = TokenParts.tampered(token, claims.copy().put("groups", List.of("organizer", "moderator")));
        for (String forged : List.of(
                promoted,
                TokenParts.unsigned(token),
                TokenParts.signedByAnotherKey(token),
                TokenParts.signedWithThePublicKey(token, key))) {
            given().auth().oauth2(forged).post("/api/organizations").then().statusCode(401);
            given().auth().oauth2(forged).post("/api/sessions/renewal").then().statusCode(401);
            browser.withCookie(forged);
            assertEquals(307, browser.get("/organize").statusCode());
            assertEquals(303, browser.get("/organize/renew?return=/organize").statusCode());
        }
    }

    @Test
    void takesNoCookieForTheApi() {
        browser.request()
                .contentType("application/json")
                .body(Map.of("name", "By cookie"))
                .post("/api/organizations")
                .then()
                .statusCode(401);
    }

    @Test
    void publishesItsPublicKeyAndNothingElse() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", containsString("public"))
                .body("keys.size()", equalTo(1))
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].crv", equalTo("P-256"))
                .body("keys[0].kid", notNullValue())
                .body("keys[0].d", nullValue());
    }
}
