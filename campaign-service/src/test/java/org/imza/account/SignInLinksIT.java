package org.imza.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.junit.jupiter.api.Test;

/** What a mailed link opens, to whom and how often. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignInLinksIT {

    @Inject
    Database database;

    @Inject
    TransportSeal seal;

    private final Browser browser = new Browser();
    private final String email = Browser.anAddress();

    @Test
    void showsAButtonAndDoesNothingBeforeItIsPressed() {
        String link = mailedLink();
        IntStream.range(0, 3).forEach(i -> {
            Response page = browser.get(link);
            assertEquals(200, page.statusCode());
            assertNull(page.cookie("imza"));
            assertEquals("no-store", page.header("Cache-Control"));
            assertEquals("no-referrer", page.header("Referrer-Policy"));
        });
        assertEquals(
                1, browser.page(link).select("main form[method=post] button").size());
        assertEquals(
                "noindex", browser.page(link).selectFirst("meta[name=robots]").attr("content"));
        assertEquals(303, browser.press(link).statusCode());
    }

    @Test
    void letsALinkIn_onceOfTwentyAtTheSameTime() throws Exception {
        String link = mailedLink();
        Map<String, String> proof = Map.of("proof", browser.proof(link));
        Callable<Integer> press =
                () -> browser.request().formParams(proof).post(link).statusCode();
        List<Integer> answers = Together.all(20, Collections.nCopies(20, press));
        assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers.toString());
        assertEquals(19, answers.stream().filter(status -> status == 410).count(), answers.toString());
        assertEquals(410, browser.get(link).statusCode());
    }

    @Test
    void createsOneAccountFromManyLinks() {
        String first = mailedLink();
        String second = mailedLink();
        assertEquals(303, browser.press(first).statusCode());
        String account = TokenParts.subject(browser.cookie());
        assertEquals(303, browser.press(second).statusCode());
        assertEquals(account, TokenParts.subject(browser.cookie()));
    }

    @Test
    void refusesALinkAfterFifteenMinutes() {
        String link = mailedLink();
        Map<String, String> proof = Map.of("proof", browser.proof(link));
        database.execute("update sign_in_link set requested_at = requested_at - interval '15 minutes', "
                + "expires_at = expires_at - interval '15 minutes'");
        assertEquals(410, browser.get(link).statusCode());
        assertEquals(410, browser.post(link, proof).statusCode());
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
        Callable<Integer> request = () -> ask().statusCode();
        assertEquals(Collections.nCopies(12, 200), Together.all(12, Collections.nCopies(12, request)));
        Mails.link(email, 5);
        Browser.ofAnOrganizer();
        assertEquals(5, Mails.linksTo(email).size());
    }

    @Test
    void writesTheSameWhateverTheAnswerIs() {
        long links = count("sign_in_link");
        String known = Browser.anAddress();
        String account = TokenParts.subject(Browser.signedIn(known).cookie());
        assertEquals(links + 1, count("sign_in_link"));
        ask(known);
        database.execute("update account set blocked = true where id = '" + account + "'");
        ask(known);
        IntStream.range(0, 7).forEach(i -> ask());
        assertEquals(links + 10, count("sign_in_link"), "known, blocked, unknown and too often alike");
        assertEquals(5, Mails.linksTo(email).size());
        Eventually.holds(() -> requestsTold(known) == 3 && requestsTold(email) == 7);
        assertEquals(2, Mails.linksTo(known).size());
    }

    @Test
    void answersTheSameToStrangersFriendsAndTheBlocked() {
        String unknown = ask().asString();
        browser.press(Mails.link(email, 1));
        String known = ask().asString();
        database.execute("update account set blocked = true where id = '" + TokenParts.subject(browser.cookie()) + "'");
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
        database.execute("update account set blocked = true where id = '" + TokenParts.subject(browser.cookie()) + "'");
        assertEquals(410, new Browser().press(link).statusCode());
    }

    private long count(String table) {
        return Long.parseLong(database.select("select count(*) from " + table).getFirst());
    }

    private long requestsTold(String address) {
        return Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(SignInLinkRequested.class::isInstance)
                .map(SignInLinkRequested.class::cast)
                .filter(request -> seal.open(request.recipient(), request.accountId(), SignInRecipient.class)
                        .email()
                        .equals(address))
                .count();
    }

    private Response ask() {
        return ask(email);
    }

    private static Response ask(String email) {
        return given().formParam("email", email).post("/organize/sign-in");
    }

    private String mailedLink() {
        int number = Mails.linksTo(email).size() + 1;
        ask().then().statusCode(200);
        return Mails.link(email, number);
    }
}
