package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.event.Topic;
import org.imza.kit.sealed.SealBroken;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SigningInIT {

    @Inject
    TransportSeal seal;

    @Inject
    Database database;

    private final Browser browser = new Browser();
    private final String email = Browser.anAddress();

    @Test
    void signsInByAMailedLinkAndItsButton() {
        Response entry = browser.signIn(email, "/moderate?x=1");

        assertEquals(303, entry.statusCode());
        assertTrue(entry.header("Location").endsWith("/moderate?x=1"), entry.header("Location"));
        String cookie = entry.header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        assertEquals(200, browser.get("/organize").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX: y"})
    void leadsNowhereElse(String target) {
        Response entry = browser.signIn(email, target);
        assertTrue(entry.header("Location").endsWith("/organize"), entry.header("Location"));
        assertTrue(!entry.header("Location").contains("evil"), entry.header("Location"));
    }

    @Test
    void keepsWhatWasTypedIntoTheForm() {
        given().formParam("email", "no address")
                .formParam("return", "/moderate")
                .post("/organize/sign-in")
                .then()
                .statusCode(422)
                .body(containsString("no address"), containsString("/moderate"), containsString("id=\"email-error\""));
        given().formParam("email", "a@example.org\r\nBcc: b@example.org")
                .post("/organize/sign-in")
                .then()
                .statusCode(422);
    }

    @Test
    void speaksUyghur() {
        browser.speaking("ug");
        assertEquals(
                "rtl", browser.page("/organize/sign-in").selectFirst("html").attr("dir"));
    }

    @Test
    void tellsWhereTheOwnerIsWrittenTo() {
        browser.speaking("ug").signIn(email, null);
        String account = TokenParts.subject(browser.cookie());
        ContactChanged changed = Events.await(
                ContactChanged.class,
                Topic.ACCOUNT_EVENTS,
                event -> event.accountId().toString().equals(account));
        assertEquals(
                email,
                seal.open(changed.contact(), changed.accountId(), Contact.class).email());
        assertNotNull(changed.language());
    }

    @Test
    void writesNoAddressAnywhere() throws SealBroken {
        browser.signIn(email, null);
        assertTrue(Mails.linksTo(email).size() == 1, "there is something to find");
        assertTrue(database.dump().contains(TokenParts.subject(browser.cookie())), "the dump holds the account");
        assertTrue(!database.dump().contains(email));
        String name = email.substring(0, email.indexOf('@'));
        Events.recordsOn(Topic.ACCOUNT_EVENTS)
                .forEach(record -> assertTrue(
                        !record.value().contains(name) && !record.key().contains(name)));
    }

    @Test
    void signsInPrograms() {
        given().contentType("application/json")
                .body(Map.of("email", email))
                .post("/api/sign-in-links")
                .then()
                .statusCode(202);
        String link = Mails.link(email, 1);
        Map<String, String> use = Map.of("token", link.substring(link.lastIndexOf('/') + 1));
        given().contentType("application/json")
                .body(use)
                .post("/api/sessions")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("expiresAt"), containsString("token"));
        given().contentType("application/json")
                .body(use)
                .post("/api/sessions")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body(not(containsString(use.get("token"))));
        given().contentType("application/json")
                .body(Map.of("email", "nobody"))
                .post("/api/sign-in-links")
                .then()
                .statusCode(422)
                .body(containsString("\"email\""));
    }
}
