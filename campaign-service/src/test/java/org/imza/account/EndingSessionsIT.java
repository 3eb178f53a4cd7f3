package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.AccountEvent.SessionsEnded;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that is over is over: here at once, elsewhere as soon as the news has arrived. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EndingSessionsIT {

    @Inject
    Database database;

    private final String email = Browser.anAddress();
    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(email);
    }

    @Test
    void refusesATokenAfterSigningOut() {
        Browser other = another();
        String token = browser.cookie();
        browser.submit("/organize", "/organize/sign-out", Map.of());
        isRefused(token);
        isAccepted(other);
        told(token);
    }

    @Test
    void createsNothingForASessionThatHasEnded() {
        String name = "Ghosts " + UUID.randomUUID();
        String token = browser.cookie();
        browser.submit("/organize", "/organize/sign-out", Map.of());
        found(token, name).then().statusCode(401);
        assertEquals(List.of(), database.select("select name from organization where name = '" + name + "'"));
    }

    @Test
    void listsSessionsAndEndsOne() {
        Browser other = another();
        var page = browser.page("/organize/sessions");
        assertEquals(2, page.select("main .row").size());
        assertEquals(1, page.select("main .row .state").size());
        String end = "/organize/sessions/" + Tokens.sessionHash(other.cookie()) + "/end";
        assertEquals("/organize/sessions", Browser.destination(browser.submit("/organize/sessions", end, Map.of())));
        isRefused(other.cookie());
        told(other.cookie());
        isAccepted(browser);
        assertEquals(1, browser.page("/organize/sessions").select("main .row").size());
    }

    @Test
    void endsAllOthers() {
        Browser other = another();
        Browser third = another();
        browser.submit("/organize/sessions", "/organize/sessions/end-others", Map.of());
        isRefused(other.cookie());
        isRefused(third.cookie());
        isAccepted(browser);
        told(other.cookie());
        told(third.cookie());
    }

    @Test
    void endsTheVeryOneItIsAskedFrom() {
        String token = browser.cookie();
        String end = "/organize/sessions/" + Tokens.sessionHash(token) + "/end";
        assertEquals("/", Browser.destination(browser.submit("/organize/sessions", end, Map.of())));
        assertEquals("", browser.cookie());
        isRefused(token);
    }

    @Test
    void endsNobodyElsesSession() {
        Browser stranger = Browser.ofAnOrganizer();
        String hash = Tokens.sessionHash(stranger.cookie());
        assertEquals(
                404,
                browser.post("/organize/sessions/" + hash + "/end", Map.of("csrf", browser.csrf()))
                        .statusCode());
        given().auth()
                .oauth2(browser.cookie())
                .delete("/api/sessions/" + hash)
                .then()
                .statusCode(404);
        browser.post("/organize/sessions/end-others", Map.of("csrf", browser.csrf()));
        isAccepted(stranger);
    }

    @Test
    void listsAndEndsForPrograms() {
        Browser other = another();
        String token = browser.cookie();
        given().auth()
                .oauth2(token)
                .get("/api/sessions")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("sessions.size()", equalTo(2))
                .body("sessions.find { it.current }.id", equalTo(Tokens.sessionHash(token)));
        given().auth()
                .oauth2(token)
                .delete("/api/sessions/" + Tokens.sessionHash(other.cookie()))
                .then()
                .statusCode(204);
        isRefused(other.cookie());
        Browser third = another();
        given().auth().oauth2(token).delete("/api/sessions/others").then().statusCode(204);
        isRefused(third.cookie());
        isAccepted(browser);
    }

    @Test
    void endsTheSessionsOfTheBlocked() {
        Browser other = another();
        String token = browser.cookie();
        database.execute("update account set blocked = true where id = '" + TokenParts.subject(token) + "'");
        isRefused(token);
        told(token);
        told(other.cookie());
    }

    @Test
    void endsASessionThatIsNotUsed() {
        String token = browser.cookie();
        age(token, "last_used_at", "6 days 23 hours");
        isAccepted(browser);
        age(token, "last_used_at", "1 hour 1 minute");
        isRefused(token);
    }

    @Test
    void endsASessionAfterThirtyDaysHoweverMuchItIsUsed() {
        String token = browser.cookie();
        age(token, "started_at", "29 days 23 hours 55 minutes");
        assertEquals(307, browser.get("/organize/renew?return=/organize").statusCode());
        var claims = TokenParts.claims(browser.cookie());
        assertTrue(claims.getLong("exp") <= Instant.now().plusSeconds(300).getEpochSecond(), "no token outlives it");
        age(token, "started_at", "6 minutes");
        assertEquals(303, browser.get("/organize/renew?return=/organize").statusCode());
        isRefused(token);
    }

    /** The same person, signed in somewhere else. */
    private Browser another() {
        return Browser.signedIn(email);
    }

    private void age(String token, String column, String by) {
        database.execute("update session set " + column + " = " + column + " - interval '" + by + "' where sid_hash = '"
                + Tokens.sessionHash(token) + "'");
    }

    private static void isAccepted(Browser browser) {
        assertEquals(200, browser.get("/organize").statusCode());
    }

    private static void isRefused(String token) {
        assertEquals(307, new Browser().withCookie(token).get("/organize").statusCode());
        assertEquals(
                303,
                new Browser()
                        .withCookie(token)
                        .get("/organize/renew?return=/organize")
                        .statusCode());
        found(token, "Ghosts").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(token).post("/api/sessions/renewal").then().statusCode(401);
    }

    private static io.restassured.response.Response found(String token, String name) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/organizations");
    }

    private static void told(String token) {
        String hash = Tokens.sessionHash(token);
        Eventually.holds(() -> Events.on(Topic.ACCOUNT_EVENTS).stream()
                .anyMatch(event -> event instanceof SessionsEnded ended
                        && ended.sessionHashes().contains(hash)
                        && ended.until().isAfter(Instant.now().plus(Duration.ofMinutes(15)))));
    }
}
