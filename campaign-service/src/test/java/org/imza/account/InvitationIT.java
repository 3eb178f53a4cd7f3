package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.imza.event.AccountEvent.Invited;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How somebody new comes in where only those may whom an administrator invited. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(InvitedOnlyIT.InvitedOnly.class)
class InvitationIT {

    private static final String PAGE = "/organize/invitations";

    @Inject
    Database database;

    @Inject
    ForgettingOldSessions forgetting;

    /** Signed in once, for all tests. */
    private static Browser administrator;

    private final String guest = Browser.anAddress();

    @BeforeEach
    void signIn() {
        database.execute("delete from sign_in_link where invited_by is not null or used_at is not null");
        database.execute("delete from invitation");
        if (administrator == null) {
            administrator = Browser.signedIn("administrator@example.org");
        }
        administrator.speaking("en");
    }

    @Test
    void makesAnAccountOfTheInvited() {
        invite(guest);
        String link = Mails.invitation(guest, 1);
        Browser theirs = new Browser();
        assertTrue(theirs.page(link).text().contains(guest));
        assertEquals("/organize", Browser.destination(theirs.press(link)));
        assertEquals(200, theirs.get("/organize").statusCode());
        assertEquals(
                "1",
                database.select("select count(*) from audit where action = 'accept' and subject_kind = 'invitation'"
                                + " and actor = '" + TokenParts.subject(theirs.cookie()) + "'")
                        .getFirst());
        assertEquals(410, theirs.get(link).statusCode());
        assertFalse(administrator.page(PAGE).text().contains(guest), "they are not waited for any more");
        assertEquals(303, new Browser().signIn(guest, null).statusCode(), "and come back as anybody does");
    }

    @Test
    void admitsTheInvitedWhenTheLinkHasExpired() {
        invite(guest);
        String link = Mails.invitation(guest, 1);
        database.execute(
                "update sign_in_link set expires_at = now() - interval '1 second' where invited_by is not null");
        assertEquals(410, new Browser().get(link).statusCode());
        assertEquals(303, new Browser().signIn(guest, null).statusCode());
        assertFalse(administrator.page(PAGE).text().contains(guest));
    }

    @Test
    void keepsTheLinkForDays() {
        invite(guest);
        Mails.invitation(guest, 1);
        Invited invited = Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(Invited.class::isInstance)
                .map(Invited.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals(Duration.ofDays(7), Duration.between(invited.at(), invited.expiresAt()));
    }

    @Test
    void takesAnInvitationBack() {
        invite(guest);
        String link = Mails.invitation(guest, 1);
        String withdraw = administrator
                .page(PAGE)
                .selectFirst(".row:contains(" + guest + ") form")
                .attr("action");
        assertEquals(PAGE, Browser.destination(administrator.submit(PAGE, withdraw, Map.of())));
        String id = withdraw.substring(PAGE.length() + 1, withdraw.lastIndexOf('/'));
        assertEquals(
                List.of("invite", "withdraw"),
                database.select("select action from audit where subject = '" + id + "' and actor = '"
                        + TokenParts.subject(administrator.cookie()) + "' and 'administrator' = any (roles)"
                        + " order by id"));
        assertEquals(410, new Browser().get(link).statusCode());
        given().formParam("email", guest).post("/organize/sign-in").then().statusCode(200);
        Browser.signedIn("moderator@example.org");
        assertEquals(0, Mails.linksTo(guest).size());
        assertEquals(
                404,
                administrator
                        .post(withdraw, Map.of("csrf", administrator.csrf()))
                        .statusCode());
    }

    @Test
    void replacesTheLinkOfAnEarlierInvitation() {
        invite(guest);
        String first = Mails.invitation(guest, 1);
        invite(guest);
        String second = Mails.invitation(guest, 2);
        assertEquals(410, new Browser().get(first).statusCode());
        assertEquals(1, administrator.page(PAGE).select("main .row").size());
        assertEquals(303, new Browser().press(second).statusCode());
    }

    @Test
    void saysWhoNeedsNoInvitation() {
        Response answer = administrator.submit(PAGE, PAGE, Map.of("email", "administrator@example.org"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("can sign in already"));
        assertEquals(
                422, administrator.submit(PAGE, PAGE, Map.of("email", "nobody")).statusCode());
    }

    @Test
    void invitesThreeADay_evenIfTheyAreTakenBack() {
        for (int i = 0; i < 3; i++) {
            String id = program()
                    .body(Map.of("email", Browser.anAddress()))
                    .post("/api/invitations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            program().delete("/api/invitations/" + id).then().statusCode(204);
        }
        database.execute("update sign_in_link set expires_at = now() - interval '1 hour' where invited_by is not null");
        QuarkusTransaction.requiringNew().run(forgetting::run);
        program()
                .body(Map.of("email", guest))
                .post("/api/invitations")
                .then()
                .statusCode(429)
                .header("Retry-After", "86400");
        assertEquals(
                422, administrator.submit(PAGE, PAGE, Map.of("email", guest)).statusCode());
    }

    @Test
    void speaksTheLanguageOfTheInviter() {
        administrator.speaking("ug");
        invite(guest);
        Mails.invitation(guest, 1);
        assertTrue(Events.on(Topic.ACCOUNT_EVENTS).stream()
                .anyMatch(event ->
                        event instanceof Invited invited && invited.language().equals("ug")));
        assertEquals("rtl", administrator.page(PAGE).selectFirst("html").attr("dir"));
    }

    @Test
    void listsForPrograms() {
        program().body(Map.of("email", guest)).post("/api/invitations").then().statusCode(201);
        program()
                .get("/api/invitations")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("invitations.email", hasItem(guest));
        program()
                .body(Map.of("email", "nobody"))
                .post("/api/invitations")
                .then()
                .statusCode(422);
        program().delete("/api/invitations/not-an-id").then().statusCode(404);
    }

    @Test
    void isForAdministratorsOnly() {
        assertFalse(
                TokenParts.claims(administrator.cookie()).getJsonArray("groups").contains("moderator"));
        Browser moderator = Browser.signedIn("second@example.org");
        assertEquals(403, moderator.get(PAGE).statusCode());
        assertEquals(
                403,
                moderator
                        .post(PAGE, Map.of("csrf", moderator.csrf(), "email", guest))
                        .statusCode());
        given().auth()
                .oauth2(moderator.cookie())
                .get("/api/invitations")
                .then()
                .statusCode(403)
                .body(not(containsString("example.org")));
        assertFalse(moderator.page("/organize").html().contains(PAGE));
        assertTrue(administrator.page("/organize").html().contains(PAGE));
        given().get("/api/invitations").then().statusCode(401).body("status", equalTo(401));
    }

    @Test
    void writesNoAddressAnywhere() {
        invite(guest);
        Mails.invitation(guest, 1);
        assertFalse(database.dump().contains(guest));
        String name = guest.substring(0, guest.indexOf('@'));
        Events.recordsOn(Topic.ACCOUNT_EVENTS)
                .forEach(record -> assertFalse(record.value().contains(name)));
    }

    private void invite(String email) {
        assertEquals(PAGE, Browser.destination(administrator.submit(PAGE, PAGE, Map.of("email", email))));
    }

    private RequestSpecification program() {
        return given().auth().oauth2(administrator.cookie()).contentType("application/json");
    }
}
