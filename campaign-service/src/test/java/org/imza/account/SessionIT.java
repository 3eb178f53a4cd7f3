package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SessionIT {

    @Inject
    SessionKey key;

    @Inject
    Database database;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.ofAnOrganizer();
    }

    @Test
    void saysWhoIsSignedIn() {
        JsonObject claims = TokenParts.claims(browser.cookie());
        assertEquals(Tokens.PUBLIC_URL, claims.getString("iss"));
        assertEquals(List.of("organizer"), claims.getJsonArray("groups").getList());
        assertEquals(900, claims.getLong("exp") - claims.getLong("iat"));
        assertTrue(claims.getJsonArray("organizations").isEmpty());
        assertFalse(claims.getString("csrf").isEmpty());
        assertEquals(Set.of("iss", "sub", "iat", "exp", "sid", "csrf", "groups", "organizations"), claims.fieldNames());
    }

    @Test
    void makesModeratorsOfThoseNamedByConfiguration() {
        Browser moderator = new Browser();
        moderator.signIn("session@example.org", "/moderate");
        assertTrue(TokenParts.claims(moderator.cookie()).getJsonArray("groups").contains("moderator"));
    }

    @Test
    void renewsAnExpiredTokenAndRepeatsTheRequest() {
        String csrf = browser.csrf();
        browser.withCookie(aged(browser.cookie()));

        Response lead = browser.post("/organize/organizations", Map.of("name", "The Group", "csrf", csrf));
        assertEquals(307, lead.statusCode());
        assertTrue(lead.header("Location").contains("/organize/renew?return=%2Forganize%2Forganizations"));

        Response renewed = browser.post("/organize/renew?return=%2Forganize%2Forganizations", Map.of("name", "x"));
        assertEquals(307, renewed.statusCode());
        assertTrue(renewed.header("Location").endsWith("/organize/organizations"));
        assertEquals(csrf, browser.csrf(), "the form filled in before still belongs to the session");

        assertEquals(
                303,
                browser.post("/organize/organizations", Map.of("name", "The Group", "csrf", csrf))
                        .statusCode());
    }

    @Test
    void renewsWhateverTheBodyIs() {
        browser.withCookie(aged(browser.cookie()));
        browser.request()
                .contentType("application/octet-stream")
                .body(new byte[6 * 1024 * 1024])
                .post("/organize/renew?return=/organize")
                .then()
                .statusCode(307)
                .cookie("imza", notNullValue());
    }

    @Test
    void leadsToSignInWithoutALivingSession() {
        browser.withCookie(Tokens.expired(UUID.randomUUID()));
        Response response = browser.get("/organize/renew?return=/moderate");
        assertEquals(303, response.statusCode());
        assertTrue(response.header("Location").endsWith("/organize/sign-in?return=%2Fmoderate"));
        assertEquals("", response.cookie("imza"), "or it would go round and round");
        assertEquals(303, new Browser().get("/organize/renew?return=/moderate").statusCode());
    }

    @Test
    void endsTheSessionsOfTheBlocked() {
        database.execute("update account set blocked = true where id = '" + TokenParts.subject(browser.cookie()) + "'");
        assertEquals(303, browser.get("/organize/renew?return=/organize").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "%2F%5Cevil.example", "https://evil.example", "%2F%2Fevil.example"})
    void leadsNowhereElse(String target) {
        Response response = browser.get("/organize/renew?return=" + target);
        assertEquals(307, response.statusCode());
        assertTrue(response.header("Location").endsWith("/organize"), response.header("Location"));
    }

    @Test
    void doesNotRenewAfterSigningOut() {
        String token = browser.cookie();
        Response out = browser.submit("/organize", "/organize/sign-out", Map.of());
        assertEquals(303, out.statusCode());
        assertEquals("", out.cookie("imza"));

        assertEquals(
                303,
                browser.withCookie(token)
                        .get("/organize/renew?return=/organize")
                        .statusCode());
        given().auth().oauth2(token).post("/api/sessions/renewal").then().statusCode(401);
    }

    @Test
    void renewsAndEndsSessionsOfPrograms() {
        String token = browser.cookie();
        String fresh = given().auth()
                .oauth2(aged(token))
                .post("/api/sessions/renewal")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        assertNotEquals(token, fresh);
        given().auth().oauth2(fresh).delete("/api/sessions").then().statusCode(204);
        given().auth().oauth2(fresh).post("/api/sessions/renewal").then().statusCode(401);
    }

    /** The same token, expired an hour ago. */
    private String aged(String token) {
        JsonObject claims = TokenParts.claims(token);
        long now = claims.getLong("iat");
        return key.sign(Jwt.claimsJson(
                claims.put("iat", now - 4500).put("exp", now - 3600).encode()));
    }
}
