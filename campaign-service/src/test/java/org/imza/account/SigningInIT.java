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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

    @Test
    void showsAButtonAndDoesNothingBeforeItIsPressed() {
        String link = mailedLink();
        IntStream.range(0, 3).forEach(i -> {
            Response page = browser.get(link);
            assertEquals(200, page.statusCode());
            assertTrue(page.cookies().isEmpty());
            assertEquals("no-store", page.header("Cache-Control"));
        });
        assertEquals(
                1, browser.page(link).select("main form[method=post] button").size());
        assertEquals(303, browser.post(link, Map.of()).statusCode());
    }

    @Test
    void letsALinkIn_onceOfTwentyAtTheSameTime() throws Exception {
        String link = mailedLink();
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Callable<Integer>> presses = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> given().redirects().follow(false).post(link).statusCode())
                    .toList();
            List<Integer> answers =
                    threads.invokeAll(presses).stream().map(SigningInIT::got).toList();
            assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers.toString());
            assertEquals(19, answers.stream().filter(status -> status == 410).count(), answers.toString());
        }
        assertEquals(410, browser.get(link).statusCode());
    }

    @Test
    void createsOneAccountFromManyLinks() {
        String first = mailedLink();
        String second = mailedLink();
        assertEquals(303, browser.post(first, Map.of()).statusCode());
        String account = subject(browser);
        assertEquals(303, browser.post(second, Map.of()).statusCode());
        assertEquals(account, subject(browser));
    }

    @Test
    void refusesALinkAfterFifteenMinutes() {
        String link = mailedLink();
        database.execute("update sign_in_link set requested_at = requested_at - interval '15 minutes', "
                + "expires_at = expires_at - interval '15 minutes'");
        assertEquals(410, browser.get(link).statusCode());
        assertEquals(410, browser.post(link, Map.of()).statusCode());
    }

    @Test
    void refusesALinkNobodyWasSent() {
        assertEquals(
                410,
                browser.post("/organize/sign-in/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Map.of())
                        .statusCode());
    }

    @Test
    void mailsFiveLinksAndAnswersTheSameForMore() throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> requests = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i -> () -> ask().statusCode())
                    .toList();
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                assertEquals(200, answer.get());
            }
        }
        Mails.link(email, 5);
        Browser.ofAnOrganizer();
        assertEquals(5, Mails.linksTo(email).size());
    }

    @Test
    void answersTheSameToStrangersFriendsAndTheBlocked() {
        String unknown = ask().asString();
        browser.post(Mails.link(email, 1), Map.of());
        String known = ask().asString();
        database.execute("update account set blocked = true where id = '" + subject(browser) + "'");
        String blocked = ask().asString();
        assertEquals(unknown, known);
        assertEquals(unknown, blocked);
        Browser.ofAnOrganizer();
        assertEquals(2, Mails.linksTo(email).size(), "the blocked get no mail");
    }

    @Test
    void keepsTheBlockedOutEvenWithALinkSentBefore() {
        browser.signIn(email, null);
        String link = mailedLink();
        database.execute("update account set blocked = true where id = '" + subject(browser) + "'");
        assertEquals(410, new Browser().post(link, Map.of()).statusCode());
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
        String account = subject(browser);
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
        assertTrue(database.dump().contains(subject(browser)), "the dump holds the account");
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

    private Response ask() {
        return given().formParam("email", email).post("/organize/sign-in");
    }

    private String mailedLink() {
        int number = Mails.linksTo(email).size() + 1;
        ask().then().statusCode(200);
        return Mails.link(email, number);
    }

    private static String subject(Browser browser) {
        return TokenParts.claims(browser.cookie()).getString("sub");
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
