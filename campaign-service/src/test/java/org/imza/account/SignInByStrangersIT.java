package org.imza.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is signed in to the account of a stranger whose page or link they came across. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignInByStrangersIT {

    private final Browser attacker = new Browser();
    private final Browser victim = new Browser();
    private final String email = Browser.anAddress();
    private String link;

    @BeforeEach
    void ask() {
        link = attacker.askForLink(email, null);
    }

    @Test
    void takesNoLinkThatAnotherSitesPagePosts() {
        Response answer = victim.request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("proof", "x")
                .post(link);
        assertEquals(403, answer.statusCode());
        assertNull(answer.cookie("imza"));
        answer = victim.request().header("Origin", "https://evil.example").post(link);
        assertEquals(403, answer.statusCode());
        assertNull(answer.cookie("imza"));
        assertEquals(303, attacker.press(link).statusCode(), "the link was not used up");
    }

    @Test
    void takesNoLinkWithoutTheProofOfThisBrowser() {
        String attackersProof = attacker.proof(link);
        assertEquals(403, victim.post(link, Map.of()).statusCode());
        assertEquals(403, victim.post(link, Map.of("proof", attackersProof)).statusCode());
        victim.get(link);
        assertEquals(403, victim.post(link, Map.of("proof", attackersProof)).statusCode());
        assertEquals(403, victim.post(link, Map.of("proof", "x")).statusCode());
        assertEquals("", victim.cookie());
        assertEquals(303, victim.press(link).statusCode());
    }

    @Test
    void provesNothingAboutAnotherLink() {
        String other = attacker.askForLink(Browser.anAddress(), null);
        assertEquals(
                403, attacker.post(link, Map.of("proof", attacker.proof(other))).statusCode());
    }

    @Test
    void showsTheButtonAgainToABrowserThatKeptNothing() {
        Response again = victim.post(link, Map.of());
        assertEquals(403, again.statusCode());
        assertEquals(1, Jsoup.parse(again.asString()).select("main form button").size());
        assertEquals("no-referrer", again.header("Referrer-Policy"));
    }

    @Test
    void saysWhoseAccountItIsToABrowserThatDidNotAsk() {
        assertFalse(attacker.page(link).text().contains(email));
        assertTrue(victim.page(link).text().contains(email));
    }

    @Test
    void keepsItsMarkFromScriptsAndSubdomains() {
        Response page = victim.get(link);
        String cookie = page.header("Set-Cookie");
        assertTrue(cookie.startsWith("imza-sign-in="), cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        assertTrue(cookie.contains("Max-Age=900"), cookie);
        String mark = page.cookie("imza-sign-in");
        assertEquals(mark, victim.get(link).cookie("imza-sign-in"), "two links opened in turn both work");
        assertEquals("", victim.press(link).cookie("imza-sign-in"));
    }
}
