package org.imza.update;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.imza.event.CampaignEvent.UpdatePosted;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.imza.testing.UpdateUploads;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UpdateIT {

    private Group group;
    private Group.Campaign campaign;
    private Browser browser;
    private UpdateUploads uploads;

    @BeforeEach
    void launch() {
        group = Group.founded();
        campaign = group.launched();
        browser = group.browser();
        uploads = new UpdateUploads(browser, campaign);
    }

    @Test
    void namesEveryPressContactOfItsLines() {
        String path = group.posts(
                        campaign,
                        Map.of(
                                "title",
                                "News",
                                "body",
                                "x",
                                "pressContact",
                                "A. Press, +7 1\n\n B. Press, b@example.org"))
                .extract()
                .path("path");
        Document page = new Browser().page(path);
        assertEquals(
                List.of("A. Press, +7 1", "B. Press, b@example.org"),
                page.select(".source bdi").eachText());
    }

    @Test
    void isPreviewedThenPostedWithAllThatBelongsToNews() {
        String preview = Browser.destination(uploads.send(Map.of(
                "title", "Hearing in Almaty",
                "dateline", "Almaty",
                "date", "2026-11-20",
                "body", "He was **heard**.",
                "sourceName", "Example Radio",
                "sourceUrl", "https://example.org/story",
                "translator", "A. Translator",
                "pressContact", "press@example.org")));
        Document page = browser.page(preview);
        assertTrue(page.text().contains("mailed once to every supporter"), "says how it will be mailed");
        assertEquals("heard", page.select(".text strong").text());
        given().get(campaign.path()).then().body(not(containsString("Hearing in Almaty")));

        assertEquals(303, browser.submit(preview, preview + "/post", Map.of()).statusCode());

        UpdatePosted posted = await();
        Document update = new Browser().page(posted.path());
        assertEquals("Hearing in Almaty", update.selectFirst("h1").text());
        assertTrue(update.select(".dateline").text().contains("Almaty"));
        assertTrue(update.select(".dateline").text().contains("November 20, 2026"));
        assertEquals("https://example.org/story", update.select(".source a").attr("href"));
        assertTrue(update.text().contains("A. Translator") && update.text().contains("press@example.org"));
        assertEquals("Almaty", posted.dateline());
        assertEquals("Example Radio", posted.sourceName());
        assertEquals("He was **heard**.", posted.body());
        assertEquals(1, posted.petitionIds().size());
        assertEquals(campaign.path() + "/updates/hearing-in-almaty", posted.path());
        Document story = new Browser().page(campaign.path());
        assertEquals(posted.path(), story.select(".update h3 a").attr("href"));
        assertEquals("He was heard.", story.select(".update > p[lang]").text());
    }

    @Test
    void isPostedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        String preview = Browser.destination(uploads.send(news()));
        String csrf = browser.csrf();
        String seen = browser.page(preview).select("input[name=seen]").attr("value");
        Callable<Integer> press = () -> browser.post(preview + "/post", Map.of("csrf", csrf, "seen", seen))
                .statusCode();
        assertEquals(Collections.nCopies(10, 303), Together.all(10, Collections.nCopies(10, press)));
        await();
        assertPostedOnce();
    }

    @Test
    void isDraftedOnceHoweverOftenTheFormIsSent() throws Exception {
        Map<String, String> form = uploads.filled(news());
        Callable<String> send = () -> Browser.destination(uploads.sendAsIs(form));
        assertEquals(
                1, Set.copyOf(Together.all(8, Collections.nCopies(8, send))).size());
        assertEquals(
                1, browser.page(campaign.workplace()).select("#drafts + ul li").size());
    }

    @Test
    void isChangedUntilItIsPostedAndNeverAfter() {
        String preview = Browser.destination(uploads.send(news()));
        Document edit = browser.page(preview + "/edit");
        assertEquals("The news", edit.selectFirst("#title").attr("value"));
        Map<String, String> form = new HashMap<>(news());
        form.put("id", edit.selectFirst("input[name=id]").attr("value"));
        form.put("title", "Better news");
        form.put("csrf", browser.csrf());
        form.put("seen", edit.selectFirst("input[name=seen]").attr("value"));
        assertEquals(preview, Browser.destination(uploads.sendAsIs(form)));
        browser.submit(preview, preview + "/post", Map.of());
        assertEquals("Better news", await().title());

        form.put("title", "Other news");
        Document late = Jsoup.parse(
                uploads.sendAsIs(form).then().statusCode(409).extract().asString());
        assertEquals("Other news", late.selectFirst("#title").attr("value"), "nothing typed is lost");
        assertTrue(late.text().contains("Meanwhile this update was posted and mailed."));
        assertNotEquals(
                form.get("id"), late.selectFirst("input[name=id]").attr("value"), "saved, it becomes another update");
        assertFalse(given().get(campaign.path()).asString().contains("Other news"));
    }

    @Test
    void showsBothTextsWhereTwoHaveWritten() {
        String preview = Browser.destination(uploads.send(news()));
        String seenBefore = browser.page(preview).select("input[name=seen]").attr("value");
        Document edit = browser.page(preview + "/edit");
        Map<String, String> form = new HashMap<>(news());
        form.put("csrf", browser.csrf());
        for (String hidden : List.of("id", "seen")) {
            form.put(hidden, edit.selectFirst("input[name=" + hidden + "]").attr("value"));
        }
        form.put("title", "Better news");
        assertEquals(preview, Browser.destination(uploads.sendAsIs(form)));
        form.put("title", "Worse news");
        Document conflict = Jsoup.parse(
                uploads.sendAsIs(form).then().statusCode(409).extract().asString());
        assertEquals("Better", conflict.select(".conflict del").first().text());
        assertEquals("Worse", conflict.select(".conflict ins").first().text());
        assertEquals("Worse news", conflict.selectFirst("#title").attr("value"));

        Response unread = browser.post(preview + "/post", Map.of("csrf", browser.csrf(), "seen", seenBefore));
        unread.then().statusCode(409).body(containsString("Better news"));
    }

    @Test
    void isPostedByProgramsOnce() {
        Map<String, Object> body = Map.of("id", UUID.randomUUID(), "title", "The news", "body", "It happened.");
        for (int i = 0; i < 3; i++) {
            group.posts(campaign, body).body("path", equalTo(campaign.path() + "/updates/the-news"));
        }
        UpdatePosted posted = await();
        assertNull(posted.dateline());
        assertNull(posted.sourceName());
        assertPostedOnce();
    }

    @Test
    void waitsForTheLaunch() {
        Group.Campaign draft = group.draft("Not yet", "en");
        group.api()
                .body(Map.of("title", "Too early", "body", "x"))
                .post("/api/campaigns/" + draft.id() + "/updates")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:imza:problem:campaign-not-launched"));
        assertEquals(0, browser.page(draft.workplace()).select("#drafts").size(), "what was refused left nothing");
    }

    @Test
    void isOnlyItsMembersToWrite() {
        String preview = Browser.destination(uploads.send(news()));
        Group other = Group.founded();
        Browser stranger = other.browser();
        other.api()
                .body(Map.of("title", "Foreign", "body", "x"))
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(404);
        assertEquals(404, stranger.get(preview).statusCode());
        assertEquals(404, stranger.get(campaign.workplace() + "/updates/new").statusCode());
        assertEquals(
                404,
                stranger.post(preview + "/post", Map.of("csrf", stranger.csrf()))
                        .statusCode());
        assertEquals(403, browser.post(preview + "/post", Map.of()).statusCode());
        assertEquals(303, new Browser().get(preview).statusCode());
        Group.Campaign its = other.launched();
        String place = preview.substring(preview.indexOf("/updates/"));
        assertEquals(404, stranger.get(its.workplace() + place).statusCode());
        Map<String, String> foreign = new HashMap<>(Map.of("title", "Foreign", "date", "2026-11-20", "body", "x"));
        foreign.put("id", place.substring("/updates/".length()));
        assertEquals(404, new UpdateUploads(stranger, its).send(foreign).statusCode());
        assertTrue(browser.page(preview).text().contains("The news"));
    }

    @Test
    void keepsEverythingTypedAndSaysWhatIsWrongByField() {
        Map<String, String> form = new HashMap<>(news());
        form.putAll(Map.of(
                "title", "",
                "date", "tomorrow",
                "sourceUrl", "javascript:alert(1)",
                "dateline", "Al\u202Ematy",
                "body", "The <i>text</i>"));
        Response again = uploads.send(form);
        assertEquals(422, again.statusCode());
        Document page = Jsoup.parse(again.asString());
        assertEquals("The <i>text</i>", page.selectFirst("#body").wholeText());
        assertEquals("javascript:alert(1)", page.selectFirst("#sourceUrl").attr("value"));
        for (String field : List.of("title", "date", "sourceUrl", "dateline")) {
            assertTrue(page.selectFirst("#" + field + "-error") != null, field);
        }
    }

    @Test
    void showsScriptAsText() {
        group.posts(
                campaign,
                Map.of(
                        "title", "<script>alert(1)</script>",
                        "body", "<script>alert(2)</script> <iframe src=x> [a](data:text/html,x)",
                        "dateline", "<img src=x onerror=alert(3)>",
                        "sourceName", "\"><script>alert(4)</script>"));
        Document page = new Browser().page(await().path());
        assertTrue(page.select("script, iframe, img, [onerror], a[href^=data]").isEmpty());
        assertTrue(new Browser().page(campaign.path()).select("script, img").isEmpty());
    }

    private UpdatePosted await() {
        return Events.await(
                UpdatePosted.class,
                Topic.CAMPAIGN_EVENTS,
                event -> event.campaignId().equals(campaign.id()));
    }

    private void assertPostedOnce() {
        group.launched();
        assertEquals(
                1,
                Events.on(Topic.CAMPAIGN_EVENTS).stream()
                        .filter(event -> event instanceof UpdatePosted posted
                                && posted.campaignId().equals(campaign.id()))
                        .count());
        assertEquals(1, new Browser().page(campaign.path()).select(".update").size());
    }

    private static Map<String, String> news() {
        return Map.of("title", "The news", "date", "2026-11-20", "body", "It happened.");
    }
}
