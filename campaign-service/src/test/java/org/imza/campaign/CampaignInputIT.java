package org.imza.campaign;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write a campaign, and what becomes of what they write. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CampaignInputIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource dataSource;

    private Group group;

    private Browser browser;

    @BeforeEach
    void found() {
        group = Group.founded();
        browser = group.browser();
    }

    @Test
    void joinsTheLinesOfItsSummaryAndTakesAnyLanguageByName() {
        Map<String, String> words = Map.of(
                "csrf",
                browser.csrf(),
                "organization",
                group.id().toString(),
                "title",
                "Bring them\r\nhome",
                "summary",
                "One line.\r\nAnother.",
                "story",
                "s",
                "language",
                "en",
                "otherLanguage",
                "Central Kurdish");
        String desk = Browser.destination(browser.post("/organize/campaigns", words));
        Document page = browser.page(desk);
        assertEquals("Bring them home", page.selectFirst("input[name=title]").attr("value"));
        assertEquals(
                "One line. Another.",
                page.selectFirst("textarea[name=summary]").wholeText().strip());
        assertEquals(
                "ckb",
                page.selectFirst("select[name=language] option[selected]").attr("value"));
        assertTrue(page.text().contains("Please look whether you chose the right language."), "it is in Latin letters");
    }

    @Test
    void isFoundInWhateverLetters() {
        Group.Campaign campaign = group.launched();
        String update = group.posts(campaign, Map.of("title", "News of today", "body", "x"))
                .extract()
                .path("path");
        for (String path : List.of(campaign.path(), update, "/organizations/" + group.slug())) {
            String shouted = path.substring(0, path.lastIndexOf('/') + 1)
                    + path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
            Response moved = given().redirects().follow(false).get(shouted);
            assertEquals(301, moved.statusCode(), shouted);
            assertTrue(moved.header("Location").endsWith(path), moved.header("Location"));
            assertTrue(given().get(path.startsWith("/c") ? "/campaigns/sitemap.xml" : "/organizations/sitemap.xml")
                    .asString()
                    .contains("<loc>http://localhost:8080" + path + "</loc><lastmod>20"));
        }
    }

    @Test
    void isOnlyItsMembersToChange() {
        Group.Campaign campaign = group.launched();
        Group other = Group.founded();
        other.api()
                .body(Map.of("title", "Mine", "summary", "s", "story", "s", "language", "en"))
                .put("/api/campaigns/" + campaign.id())
                .then()
                .statusCode(404);
        other.launch(campaign).then().statusCode(404);
        other.api()
                .body(Map.of(
                        "organizationId", group.id(), "title", "t", "summary", "s", "story", "s", "language", "en"))
                .post("/api/campaigns")
                .then()
                .statusCode(404);
        Browser stranger = other.browser();
        assertEquals(404, stranger.get(campaign.workplace()).statusCode());
        Map<String, String> words =
                Map.of("csrf", stranger.csrf(), "title", "Mine", "summary", "s", "story", "s", "language", "en");
        assertEquals(404, stranger.post(campaign.workplace(), words).statusCode());
        assertEquals(404, stranger.post(campaign.workplace() + "/launch", words).statusCode());
        assertEquals(
                404, stranger.post(campaign.workplace() + "/petitions", words).statusCode());
        assertFalse(given().get(campaign.path()).asString().contains("Mine"));
    }

    /** A row that a stranger could lock is a row that they can keep its members from. */
    @Test
    void letsNoStrangerWait() throws SQLException {
        Group.Campaign campaign = group.draft("Bring them home", "en");
        Group other = Group.founded();
        try (Connection held = dataSource.getConnection();
                PreparedStatement lock = held.prepareStatement("select 1 from campaign where id = ? for update")) {
            held.setAutoCommit(false);
            lock.setObject(1, campaign.id());
            lock.execute();
            assertTimeoutPreemptively(
                    PATIENCE, () -> other.launch(campaign).then().statusCode(404));
            held.rollback();
        }
    }

    @Test
    void refusesFormsThatAreNotOurs() {
        Group.Campaign campaign = group.launched();
        for (String path : List.of("", "/petitions", "/launch", "/updates")) {
            assertEquals(
                    403,
                    browser.post(campaign.workplace() + path, Map.of("title", "x"))
                            .statusCode(),
                    path);
        }
    }

    @Test
    void keepsEverythingTypedAndSaysWhatIsWrongByField() {
        String form = "/organize/campaigns/new?organization=" + group.id();
        String story = "کۆپ تېكىست ".repeat(2_000);
        Response again = browser.submit(
                form,
                "/organize/campaigns",
                Map.of("title", "<b>\u202Etitle", "summary", "", "story", story, "language", "ug"));
        assertEquals(422, again.statusCode());
        Document page = org.jsoup.Jsoup.parse(again.asString());
        assertEquals("<b>\u202Etitle", page.selectFirst("#title").attr("value"));
        assertEquals(story.strip(), page.selectFirst("#story").wholeText().strip());
        assertEquals("ug", page.selectFirst("#language option[selected]").attr("value"));
        assertEquals(2, page.select(".errors li a").size());
        assertTrue(page.selectFirst("#title-error") != null && page.selectFirst("#summary-error") != null);
    }

    @Test
    void showsScriptAsTextOrNotAtAll() {
        Group.Campaign campaign = group.draft("<script>alert(1)</script>", "en");
        group.attach(campaign, group.publishedPetition("<img src=x onerror=alert(2)>"));
        group.api()
                .body(Map.of(
                        "title", "<script>alert(1)</script>",
                        "summary", "\"><script>alert(3)</script>",
                        "story", "<script>alert(4)</script> [x](javascript:alert(5)) <img src=x onerror=alert(6)>",
                        "language", "en"))
                .put("/api/campaigns/" + campaign.id())
                .then()
                .statusCode(200);
        group.launch(campaign).then().statusCode(200);
        for (String path : List.of(campaign.path(), "/campaigns", "/organizations/" + group.slug())) {
            Document page = new Browser().page(path);
            assertTrue(
                    page.select("script, img, [onerror], a[href^=javascript]").isEmpty(), path);
        }
    }
}
