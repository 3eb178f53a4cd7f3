package org.imza.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.CampaignEvent.CampaignChanged;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CampaignIT {

    private Group group;

    private Browser browser;

    @BeforeEach
    void found() {
        group = Group.founded();
        browser = group.browser();
    }

    @Test
    void speaksAnotherLanguageAroundItsWordsWhereOneIsAskedFor() {
        String path = group.launched().path();
        Document page = new Browser().page(path + "?lang=ug");
        assertEquals("ug", page.selectFirst("html").attr("lang"));
        assertEquals("en", page.selectFirst("h1").attr("lang"));
        assertTrue(page.selectFirst(".item h3 a").attr("href").endsWith("?lang=ug"));
        assertEquals("en", new Browser().page(path).selectFirst("html").attr("lang"));
    }

    @Test
    void goesFromTheFirstWordToThePublicPageInABrowser() {
        UUID petition = group.publishedPetition("Free Ekpar");
        String form = browser.page("/organize").select("main .empty a.button").attr("href");
        Response created = browser.submit(
                form,
                "/organize/campaigns",
                Map.of(
                        "title",
                        "Bring Ekpar home",
                        "summary",
                        "Five years",
                        "story",
                        "## Who\n\n**He**",
                        "language",
                        "en"));
        String desk = Browser.destination(created);
        assertTrue(browser.page(desk).select("button[value=launch]").isEmpty(), "not before a petition is chosen");

        press(desk, "", Map.of("petition", petition.toString()));
        Document preview =
                browser.page(browser.page(desk).select("a[href$=/preview]").attr("href"));
        assertEquals("Bring Ekpar home", preview.selectFirst("h1").text());
        assertEquals(desk, preview.select("main .notice a").attr("href"));
        press(desk, "launch", Map.of("petition", petition.toString()));
        String address = browser.page(desk).select(".desk-head a").attr("href");

        Document page = new Browser().page(address);
        assertEquals("Bring Ekpar home", page.selectFirst("h1").text());
        assertEquals("He", page.select(".text strong").text());
        assertTrue(page.text().contains("0 have signed. Let’s get to 500!"), page.text());
        assertEquals(
                "/petitions/petition-" + petition, page.select(".item h3 a").attr("href"));
        assertEquals("500", page.select("progress").attr("max"));
        CampaignLaunched launched = Events.await(
                CampaignLaunched.class,
                Topic.CAMPAIGN_EVENTS,
                event -> event.title().equals("Bring Ekpar home"));
        assertEquals(List.of(petition), launched.petitionIds());
    }

    @Test
    void showsTheCountAsItGrows() {
        Group.Campaign campaign = group.draft("Live", "en");
        UUID petition = group.publishedPetition("Counted");
        group.attach(campaign, petition);
        group.launch(campaign).then().statusCode(200);
        String before = given().get(campaign.path()).header("ETag");

        Group.counted(petition, 1, 500, Instant.now());

        Eventually.holds(() -> given().get(campaign.path()).asString().contains("1 has signed."));
        given().header("If-None-Match", before).get(campaign.path()).then().statusCode(200);
        given().get("/api/campaigns/" + campaign.slug())
                .then()
                .body("petitions[0].signatures", equalTo(1))
                .body("petitions[0].goal", equalTo(500));
        given().get("/api/campaigns").then().body("slug", hasItem(campaign.slug()));
        given().get("/campaigns").then().body(containsString(campaign.path()));
    }

    @Test
    void isNotLaunchedWithoutAPublishedPetition() {
        Group.Campaign campaign = group.draft("Too early", "en");
        group.launch(campaign)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:imza:problem:campaign-without-petition"));
        given().get(campaign.path()).then().statusCode(404);
        given().get("/api/campaigns/" + campaign.slug()).then().statusCode(404);
        given().get("/campaigns").then().body(org.hamcrest.Matchers.not(containsString("Too early")));
    }

    @Test
    void gathersOnlyPublishedPetitionsOfItsOwnGroup() {
        Group.Campaign campaign = group.draft("Borrowed", "en");
        UUID foreign = Group.founded().publishedPetition("Theirs");
        for (UUID petition : List.of(foreign, UUID.randomUUID(), submitted())) {
            group.api()
                    .body(Map.of("petitionId", petition))
                    .post("/api/campaigns/" + campaign.id() + "/petitions")
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void isLaunchedOnce() {
        Group.Campaign campaign = group.launched();
        group.launch(campaign).then().statusCode(200);
        group.launch(campaign).then().statusCode(200);
        edit(campaign, "Later", "en").then().statusCode(200);
        Events.await(
                CampaignChanged.class,
                Topic.CAMPAIGN_EVENTS,
                event -> event.campaignId().equals(campaign.id()));
        assertEquals(
                1,
                Events.on(Topic.CAMPAIGN_EVENTS).stream()
                        .filter(event -> event instanceof CampaignLaunched launched
                                && launched.campaignId().equals(campaign.id()))
                        .count());
    }

    @Test
    void keepsItsAddressAndOnePetitionOnceLaunched() {
        Group.Campaign campaign = group.launched();
        edit(campaign, "Another title", "en").then().statusCode(200).body("slug", equalTo(campaign.slug()));
        assertEquals(
                409,
                browser.post(campaign.workplace() + "/petitions", Map.of("csrf", browser.csrf()))
                        .statusCode());
        Response without = browser.submit(
                campaign.workplace(),
                campaign.workplace(),
                Map.of("title", "t", "summary", "s", "story", "Typed for an hour.", "language", "en"));
        without.then().statusCode(409).body(containsString("Typed for an hour."));
        assertTrue(without.asString().contains("A public campaign needs at least one petition."));
    }

    @Test
    void isRewrittenBesideWhatThePublicReads() {
        Group.Campaign campaign = group.launched();
        String before = new Browser().page(campaign.path()).selectFirst("h1").text();
        rewrite(campaign, "Once more");
        assertEquals(
                before, new Browser().page(campaign.path()).selectFirst("h1").text());
        Document desk = browser.page(campaign.workplace());
        assertEquals("Once more", desk.select("input[name=title]").attr("value"));
        assertTrue(desk.text().contains("The public still reads the former ones."));
        browser.post(campaign.workplace() + "/discard", hidden(campaign.workplace()));
        assertEquals(
                before,
                browser.page(campaign.workplace()).select("input[name=title]").attr("value"));
        press(campaign.workplace(), "publish", words(campaign, "Once more"));
        assertEquals(
                "Once more",
                new Browser().page(campaign.path()).selectFirst("h1").text());
        assertTrue(browser.page(campaign.workplace())
                .select("button[value=publish]")
                .isEmpty());
    }

    private void rewrite(Group.Campaign campaign, String title) {
        press(campaign.workplace(), "", words(campaign, title));
    }

    private Map<String, String> words(Group.Campaign campaign, String title) {
        String petition = browser.page(campaign.workplace())
                .select("input[name=petition][checked]")
                .attr("value");
        return Map.of("title", title, "summary", "s", "story", "One.\n\nTwo.", "language", "en", "petition", petition);
    }

    /** Presses a button of the page at {@code desk}, with what its form holds and {@code typed}. */
    private void press(String desk, String button, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("then", button));
        Document page = browser.page(desk);
        for (String name : List.of("title", "summary", "story")) {
            fields.put(name, page.select("main [name=" + name + "]").val());
        }
        fields.put(
                "language",
                page.select("select[name=language] option[selected]").attr("value"));
        fields.putAll(typed);
        assertEquals(303, browser.submit(desk, desk, fields).statusCode());
    }

    private Map<String, String> hidden(String desk) {
        Map<String, String> fields = new HashMap<>();
        browser.page(desk)
                .select("#words-form input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    @Test
    void speaksTheLanguageOfItsStory() {
        Group.Campaign campaign = group.draft("ئۇلارنى ئۆيىگە قايتۇرۇڭلار", "ug");
        group.attach(campaign, group.publishedPetition("Free Rahile"));
        group.launch(campaign).then().statusCode(200);
        Document page = new Browser().page(campaign.path());
        assertEquals("ug", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertEquals("ug", page.selectFirst(".item h3 a").attr("lang"));
        assertTrue(page.selectFirst(".item h3 a").attr("href").endsWith("/ug"));
        assertFalse(campaign.slug().isEmpty());
    }

    private UUID submitted() {
        UUID petition = UUID.randomUUID();
        Events.send(new org.imza.event.PetitionEvent.Submitted(
                petition, group.id(), UUID.randomUUID(), "waiting-" + petition, "en", "Waiting", Instant.now()));
        Eventually.holds(() -> browser.page("/organize").text().contains("Waiting"));
        return petition;
    }

    private Response edit(Group.Campaign campaign, String title, String language) {
        return group.api()
                .body(Map.of("title", title, "summary", "s", "story", "s", "language", language))
                .put("/api/campaigns/" + campaign.id());
    }
}
