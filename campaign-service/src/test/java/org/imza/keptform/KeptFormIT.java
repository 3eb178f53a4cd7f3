package org.imza.keptform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a form whose sender is not signed in any more. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KeptFormIT {

    private static final String ACTION = "/organize/organizations";
    private static final String NAME = "Families of the Detained";

    @Inject
    Database database;

    private String email;
    private Browser browser;
    private Map<String, String> form;

    @BeforeEach
    void openAForm() {
        email = Browser.anAddress();
        browser = Browser.signedIn(email);
        form = new HashMap<>(Map.of("name", NAME));
        browser.page(ACTION + "/new")
                .select("form[action=" + ACTION + "] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
    }

    @Test
    void isShownAgainAfterSigningIn() {
        String kept = keptAfterSigningOut();
        Response lead = browser.get(kept);
        assertEquals("/organize/sign-in", Browser.destination(lead));
        assertTrue(browser.page(local(lead)).text().contains("What you wrote is kept for you"));

        assertEquals(kept, Browser.destination(browser.signIn(email, kept)));
        Document page = browser.page(kept);
        assertEquals(NAME, page.select("main pre").text());
        assertFalse(browser.page("/organize").text().contains(NAME), "nothing is done before the button is pressed");

        Response sent = browser.submit(kept, ACTION, Map.of());
        assertEquals("/organize", Browser.destination(sent));
        assertTrue(browser.page("/organize").text().contains(NAME));
    }

    @Test
    void isShownAgainToWhoHasSignedInAnewInAnotherTab() {
        browser.submit("/organize", "/organize/sign-out", Map.of());
        browser.signIn(email, null);
        Response lead = browser.post(ACTION, form);
        assertEquals(307, lead.statusCode());
        assertTrue(local(lead).startsWith("/organize/kept?return="), local(lead));
        String kept = Browser.destination(browser.post(local(lead), form));
        assertEquals(NAME, browser.page(kept).select("main pre").text());
    }

    @Test
    void isShownToNobodyElse() {
        String kept = keptAfterSigningOut();
        Browser stranger = Browser.ofAnOrganizer();
        stranger.get(kept).then().statusCode(404).body(not(containsString(NAME)));
    }

    @Test
    void isSealedAndGoneAfterAnHour() {
        String kept = keptAfterSigningOut();
        UUID id = UUID.fromString(kept.substring(kept.lastIndexOf('/') + 1));
        List<String> sealed = database.select("select sealed from kept_form where id = '" + id + "'");
        assertEquals(1, sealed.size());
        assertFalse(sealed.getFirst().contains("Families"));
        database.execute("update kept_form set kept_at = now() - interval '61 minutes' where id = '" + id + "'");
        browser.signIn(email, kept);
        browser.get(kept).then().statusCode(404);
    }

    @Test
    void keepsAFewOfEachAccount() {
        String first = keptAfterSigningOut();
        String kept = first;
        for (int i = 0; i < 10; i++) {
            kept = keep();
        }
        browser.signIn(email, kept);
        browser.get(first).then().statusCode(404);
        browser.get(kept).then().statusCode(200);
    }

    @Test
    void keepsNothingOfStrangersNorTooMuch() {
        Map<String, String> foreign = new HashMap<>(form);
        foreign.put("owner", "guess");
        assertEquals(
                403, browser.post("/organize/kept?return=" + ACTION, foreign).statusCode());
        browser.submit("/organize", "/organize/sign-out", Map.of());
        assertEquals(
                "/organize/sign-in", Browser.destination(browser.post("/organize/kept?return=" + ACTION, foreign)));
        form.put("name", "a ".repeat(100_001));
        assertEquals("/organize/sign-in", Browser.destination(browser.post("/organize/kept?return=" + ACTION, form)));
    }

    @Test
    void anErrorGivesBackWhatWasTyped() {
        form.put("csrf", browser.csrf());
        browser.post("/organize/campaigns/" + UUID.randomUUID(), withText("Typed for an hour."))
                .then()
                .statusCode(404)
                .body(containsString("Typed for an hour."))
                .body(not(containsString(form.get("csrf"))));
    }

    private Map<String, String> withText(String story) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("story", story);
        return fields;
    }

    private String keptAfterSigningOut() {
        browser.submit("/organize", "/organize/sign-out", Map.of());
        return keep();
    }

    /** As a browser that follows where it is led, with method and body. */
    private String keep() {
        Response answer = browser.post(ACTION, form);
        for (int i = 0; i < 3 && answer.statusCode() == 307; i++) {
            answer = browser.post(local(answer), form);
        }
        return Browser.destination(answer);
    }

    private static String local(Response answer) {
        URI location = URI.create(answer.header("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }
}
