package org.imza.moderation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody is led to and nobody adds to until it is restored. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakenDownCampaignIT {

    private static Browser moderator;

    @Inject
    Database database;

    private Group group;
    private Group.Campaign campaign;
    private String takedown;

    @BeforeEach
    void launch() {
        if (moderator == null) {
            moderator = Browser.signedIn("down@example.org");
        }
        group = Group.founded();
        campaign = group.launched();
        takedown = "/api/campaigns/" + campaign.id() + "/takedown";
    }

    @Test
    void isInNoSitemapAsDraftsAreNot() {
        Map<String, String> news = Map.of("title", "News", "body", "B");
        String update = group.posts(campaign, news).extract().path("path");
        Group.Campaign draft = group.draft("Not public", "en");
        List<String> pages = List.of(campaign.path(), update, draft.path());
        assertEquals(List.of(campaign.path(), update), inSitemap(pages));

        takesDown();
        assertEquals(List.of(), inSitemap(pages));
        restores();
        assertEquals(List.of(campaign.path(), update), inSitemap(pages));
    }

    @Test
    void getsNoNews() {
        takesDown();
        group.api()
                .body(Map.of("title", "News", "body", "B"))
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(409);
    }

    @Test
    void isRestoredOnce() {
        takesDown();
        restores();
        restores();
        assertEquals(
                List.of("take-down", "restore"),
                database.select("select action from audit where subject = '" + campaign.id()
                        + "' and 'moderator' = any (roles) order by at"));
    }

    private void takesDown() {
        moderates().body(Map.of("reason", "hateful")).post(takedown).then().statusCode(204);
    }

    private void restores() {
        moderates().delete(takedown).then().statusCode(204);
    }

    private static RequestSpecification moderates() {
        return given().auth().oauth2(moderator.cookie()).contentType("application/json");
    }

    /** Those of {@code pages} that search engines are told of. */
    private static List<String> inSitemap(List<String> pages) {
        List<String> told = Jsoup.parse(given().get("/campaigns/sitemap.xml").asString())
                .select("loc")
                .eachText();
        return pages.stream()
                .filter(page -> told.stream().anyMatch(address -> address.endsWith(page)))
                .toList();
    }
}
