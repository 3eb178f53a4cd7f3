package org.imza.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.UpdateRestored;
import org.imza.event.CampaignEvent.UpdateTakenDown;
import org.imza.event.Topic;
import org.imza.kit.republish.RepublishingAll;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.Golden;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.imza.testing.Images;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakedownIT {

    private static final Map<String, String> WHY =
            Map.of("reason", "endangers-private-person", "explanation", "It names the street.");

    @Inject
    Database database;

    @Inject
    RepublishingAll all;

    private static Browser moderator;

    private Group group;
    private Group.Campaign campaign;
    private UUID update;
    private String page;
    private String picture;

    @BeforeEach
    void postNews() {
        if (moderator == null) {
            moderator = Browser.signedIn("takedown@example.org");
        }
        group = Group.founded();
        campaign = group.launched();
        update = UUID.randomUUID();
        page = group.posts(
                        campaign,
                        Map.of(
                                "id",
                                update,
                                "title",
                                "They live in Lenin street",
                                "body",
                                "Number 7.",
                                "picture",
                                Map.of("content", Images.png(60, 40), "alt", "a", "caption", "c", "credit", "d")))
                .extract()
                .path("path");
        picture = new Browser().page(page).select("figure img").attr("src");
    }

    @Test
    void hidesAnUpdateFromEverybodyButItsMembers() {
        Response shown = given().get(picture);
        assertFalse(shown.header("Cache-Control").contains("immutable"), "caches ask again");

        Document form = moderator.page(place() + "/updates/" + update);
        assertTrue(form.text().contains("They live in Lenin street"));
        assertEquals(
                303,
                moderator
                        .submit(place() + "/updates/" + update, place() + "/updates/" + update + "/takedown", WHY)
                        .statusCode());

        given().get(page)
                .then()
                .statusCode(410)
                .body(not(containsString("Lenin")))
                .body(containsString("taken down"));
        given().header("If-None-Match", shown.header("ETag"))
                .get(picture)
                .then()
                .statusCode(404);
        given().get(campaign.path()).then().statusCode(200).body(not(containsString("Lenin")));
        String workplace = campaign.workplace() + "/updates/" + update;
        assertTrue(group.browser()
                .page(campaign.workplace())
                .select("#down + ul a")
                .eachAttr("href")
                .contains(workplace));
        Document toMembers = group.browser().page(workplace);
        assertTrue(toMembers.text().contains("It could put a private person in danger."));
        assertTrue(toMembers.text().contains("It names the street."));
        assertTrue(toMembers.select("form[action$=/post]").isEmpty());
        assertEquals(409, post(group.browser(), workplace + "/post").statusCode());
        UpdateTakenDown told = Events.await(
                UpdateTakenDown.class, Topic.CAMPAIGN_EVENTS, e -> e.updateId().equals(update));
        assertEquals("endangers-private-person", told.reason());

        assertEquals(
                303,
                post(moderator, place() + "/updates/" + update + "/restoration").statusCode());
        assertEquals(
                303,
                post(moderator, place() + "/updates/" + update + "/restoration").statusCode());

        given().get(page).then().statusCode(200).body(containsString("Lenin"));
        given().get(picture).then().statusCode(200);
        Events.await(
                UpdateRestored.class, Topic.CAMPAIGN_EVENTS, e -> e.updateId().equals(update));
        assertEquals(List.of("take-down", "restore"), audit(update));
    }

    @Test
    void takesAPictureOffEveryPageThatShowsIt() {
        UUID id = UUID.fromString(picture.split("/")[2]);
        group.api()
                .body(Map.of("pictureId", id))
                .put("/api/campaigns/" + campaign.id() + "/picture")
                .then()
                .statusCode(200);
        group.api()
                .body(Map.of("pictureId", id))
                .put("/api/organizations/" + group.id() + "/picture")
                .then()
                .statusCode(204);
        List<String> pages = List.of(page, campaign.path(), "/organizations/" + group.slug());
        pages.forEach(
                each -> assertFalse(new Browser().page(each).select("figure").isEmpty(), each));

        String review = moderator
                .page(place() + "/updates/" + update)
                .selectFirst("a[href*=/moderation/pictures/]")
                .attr("href");
        String seen = moderator.page(review).select("figure img").attr("src");
        assertEquals(200, moderator.get(seen).statusCode());
        assertEquals(303, moderator.submit(review, review + "/takedown", WHY).statusCode());

        pages.forEach(
                each -> assertTrue(new Browser().page(each).select("figure").isEmpty(), each));
        given().get(picture).then().statusCode(410);
        given().get(campaign.path() + "/pictures/" + id).then().statusCode(410);
        Events.await(
                PictureDeleted.class, Topic.CAMPAIGN_EVENTS, e -> e.pictureId().equals(id));
        assertTrue(group.browser()
                .page("/organize/organizations/" + group.id() + "/pictures")
                .text()
                .contains("Taken down"));
        assertTrue(group.browser()
                .page("/organize/organizations/" + group.id() + "/picture")
                .select("input[value=" + id + "]")
                .isEmpty());
        assertTrue(moderator
                .page("/organize/moderation")
                .select(".tile a")
                .eachAttr("href")
                .contains(review));

        assertEquals(303, post(moderator, review + "/restoration").statusCode());
        pages.forEach(
                each -> assertFalse(new Browser().page(each).select("figure").isEmpty(), each));
        given().get(picture).then().statusCode(200);
        assertEquals(List.of("take-down", "restore"), audit(id));
    }

    @Test
    void hidesACampaignWithAllThatWasPosted() {
        takes().post("/api/campaigns/" + campaign.id() + "/takedown").then().statusCode(204);
        takes().post("/api/campaigns/" + campaign.id() + "/takedown").then().statusCode(204);

        for (String gone : List.of(campaign.path(), page)) {
            given().get(gone).then().statusCode(410).body(not(containsString("Lenin")));
        }
        given().get(picture).then().statusCode(404);
        given().get("/api" + campaign.path())
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:imza:problem:taken-down"));
        given().get("/campaigns").then().body(not(containsString(campaign.path())));
        given().get("/organizations/" + group.slug()).then().body(not(containsString(campaign.path())));
        Document desk = group.browser().page(campaign.workplace());
        assertTrue(desk.text().contains("It names the street."));
        group.launch(campaign).then().statusCode(409);
        group.api()
                .body(Map.of("title", "Other", "summary", "S", "story", "S", "language", "en"))
                .put("/api/campaigns/" + campaign.id())
                .then()
                .statusCode(409);
        Events.await(
                CampaignTakenDown.class,
                Topic.CAMPAIGN_EVENTS,
                e -> e.campaignId().equals(campaign.id()));

        moderates()
                .delete("/api/campaigns/" + campaign.id() + "/takedown")
                .then()
                .statusCode(204);

        for (String back : List.of(campaign.path(), page, picture)) {
            given().get(back).then().statusCode(200);
        }
        Events.await(
                CampaignRestored.class,
                Topic.CAMPAIGN_EVENTS,
                e -> e.campaignId().equals(campaign.id()));
        assertEquals(List.of("take-down", "restore"), audit(campaign.id()));
        Golden.checkShapeOfAllOn(Topic.CAMPAIGN_EVENTS);
    }

    @Test
    void isForModeratorsAndNeedsAReason() {
        String path = "/api/campaigns/" + campaign.id() + "/takedown";
        given().contentType("application/json").body(WHY).post(path).then().statusCode(401);
        group.api().body(WHY).post(path).then().statusCode(403);
        group.api()
                .body(WHY)
                .post("/api/campaigns/" + campaign.id() + "/updates/" + update + "/takedown")
                .then()
                .statusCode(403);
        assertEquals(403, group.browser().get(place()).statusCode());
        assertEquals(403, post(group.browser(), place() + "/takedown").statusCode());
        moderates()
                .body(Map.of("reason", "dislike"))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("reason"));
        assertEquals(422, post(moderator, place() + "/takedown").statusCode());
        takes().post("/api/campaigns/" + UUID.randomUUID() + "/takedown").then().statusCode(404);
        Group.Campaign draft = group.draft("Not public", "en");
        takes().post("/api/campaigns/" + draft.id() + "/takedown").then().statusCode(404);
        assertEquals(404, moderator.get("/organize/moderation/" + draft.id()).statusCode());
        given().get(campaign.path()).then().statusCode(200);
    }

    /** After all of Kafka was lost. */
    @Test
    void isToldAgainWithoutTheWords() {
        takes().post("/api/campaigns/" + campaign.id() + "/updates/" + update + "/takedown")
                .then()
                .statusCode(204);
        Group.Campaign other = group.launched();
        takes().post("/api/campaigns/" + other.id() + "/takedown").then().statusCode(204);
        Eventually.holds(() -> told("campaign.campaign-taken-down") == 1 && told("campaign.update-taken-down") == 1);
        long launched = told("campaign.campaign-launched");
        long posted = told("campaign.update-posted");

        assertEquals(0, all.run());

        Eventually.holds(() -> told("campaign.campaign-taken-down") == 2 && told("campaign.update-taken-down") == 2);
        assertEquals(launched + 1, told("campaign.campaign-launched"), "of the one that is public only");
        assertEquals(posted, told("campaign.update-posted"));
    }

    private long told(String type) {
        return Events.told(group.id(), Topic.CAMPAIGN_EVENTS).stream()
                .filter(one -> one.type().equals(type))
                .count();
    }

    private String place() {
        return "/organize/moderation/" + campaign.id();
    }

    private RequestSpecification takes() {
        return moderates().body(WHY);
    }

    private RequestSpecification moderates() {
        return given().auth().oauth2(moderator.cookie()).contentType("application/json");
    }

    private static Response post(Browser browser, String path) {
        return browser.post(path, Map.of("csrf", browser.csrf()));
    }

    private List<String> audit(UUID subject) {
        return database.select(
                "select action from audit where subject = '" + subject + "' and 'moderator' = any (roles) order by at");
    }
}
