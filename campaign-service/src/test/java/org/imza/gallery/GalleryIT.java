package org.imza.gallery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.imza.testing.Images;
import org.imza.testing.UpdateUploads;
import org.imza.testing.WebpImages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GalleryIT {

    @Inject
    Database database;

    @Inject
    BeginningRendering beginning;

    @Inject
    ForgettingPictures forgetting;

    private Group group;
    private Browser browser;
    private String page;
    private String api;

    @BeforeEach
    void found() {
        group = Group.founded();
        browser = group.browser();
        page = "/organize/organizations/" + group.id() + "/pictures";
        api = "/api/organizations/" + group.id() + "/pictures";
    }

    @Test
    void listsThemWithWordsInEachLanguageAndDeletesWhatNothingShows() {
        assertTrue(browser.page("/organize").select("a[href=" + page + "]").hasText());
        assertEquals(
                303,
                upload(Map.of("language", "en", "alt", "A lit window"), WebpImages.lossy())
                        .statusCode());
        Element tile = browser.page(page).selectFirst(".tile");
        assertEquals("A lit window", tile.selectFirst("img").attr("alt"));
        String own = tile.selectFirst("a").attr("href");

        assertEquals(
                303,
                browser.submit(
                                own,
                                own,
                                Map.of("language", "ug", "alt", "يورۇق دېرىزە", "caption", "", "credit", "ئا. ن."))
                        .statusCode());
        assertEquals(
                List.of("en A lit window", "ug يورۇق دېرىزە"),
                database.select("select language || ' ' || alt from picture_words where picture_id = '" + id(own)
                        + "' order by language"));
        assertEquals(
                422,
                browser.submit(own, own, Map.of("language", "en", "alt", " ")).statusCode());

        assertEquals(303, browser.submit(own, own + "/deletion", Map.of()).statusCode());
        assertTrue(browser.page(page).select(".tile").isEmpty());
        assertEquals(404, browser.get(own).statusCode());
        assertEquals(
                List.of("add", "describe", "describe", "delete"),
                database.select("select action from audit where subject = '" + id(own) + "' order by id"));
    }

    @Test
    void keepsWhatWasTypedWhenAFileCannotBeTaken() {
        Response again = upload(Map.of("language", "en", "alt", "A lit window"), "no picture".getBytes());
        assertEquals(422, again.statusCode());
        Document form = Jsoup.parse(again.asString());
        assertNotNull(form.selectFirst("#file-error"));
        assertEquals("A lit window", form.selectFirst("#alt").attr("value"));
    }

    @Test
    void showsThemOnCampaignsOfTheirOrganizationOnly() {
        Group.Campaign campaign = group.launched();
        String picture = posted(Images.jpeg(1000, 500));
        String file = "/pictures/" + picture + "/480";
        assertEquals(404, new Browser().get(file).statusCode());
        choose(group, campaign, picture).then().statusCode(200).body("picture.alt", equalTo("A lit window"));
        assertEquals(200, new Browser().get(file).statusCode());
        Element shown = new Browser().page(campaign.path()).selectFirst("article > figure img");
        assertEquals("A lit window", shown.attr("alt"));
        assertEquals("", shown.attr("loading"), "it is seen at once");
        given().get("/api/campaigns/" + campaign.slug())
                .then()
                .body("picture.widths.width", equalTo(List.of(1000, 960, 480)));

        group.api().delete(api + "/" + picture).then().statusCode(409).body("type", containsString("picture-in-use"));
        String desk = campaign.workplace();
        assertEquals(
                picture,
                browser.page(desk).select("input[name=picture][checked]").attr("value"));
        assertEquals(
                303,
                browser.post(desk + "/picture", Map.of("csrf", browser.csrf(), "picture", ""))
                        .statusCode());
        assertEquals(404, new Browser().get(file).statusCode());
        group.api().delete(api + "/" + picture).then().statusCode(204);

        Group other = Group.founded();
        Group.Campaign its = other.launched();
        choose(other, its, posted(Images.png(30, 20))).then().statusCode(404);
    }

    @Test
    void correctsWhatIsSaidWhereverItIsShown() {
        Group.Campaign campaign = group.launched();
        String picture = posted(Images.png(30, 20));
        String update = group.posts(
                        campaign,
                        Map.of(
                                "title", "News",
                                "body", "It happened.",
                                "picture", Map.of("id", picture, "alt", "A door", "caption", "C", "credit", "D")))
                .extract()
                .path("path");
        assertEquals(
                "A door", new Browser().page(update).selectFirst("figure img").attr("alt"));
        group.api()
                .body(Map.of("language", "en", "alt", "A window, lit", "credit", "A. N."))
                .put(api + "/" + picture)
                .then()
                .statusCode(204);
        assertEquals(
                "A window, lit",
                new Browser().page(update).selectFirst("figure img").attr("alt"));
        Group other = Group.founded();
        other.api()
                .body(Map.of("language", "en", "alt", "Stolen"))
                .put("/api/organizations/" + other.id() + "/pictures/" + picture)
                .then()
                .statusCode(404);
    }

    /** As the release before stores them, also while it still runs. */
    @Test
    void makesNarrowerOnesOfThoseTakenBefore() {
        Group.Campaign campaign = group.launched();
        String picture = posted(Images.jpeg(1200, 600));
        String before = UUID.randomUUID().toString();
        database.execute("insert into picture (id, campaign_id, media_type, content, width, height, stored_at)"
                + " select '" + before + "', '" + campaign.id()
                + "', media_type, content, width, height, now() from picture where id = '" + picture + "'");
        assertEquals(
                List.of(group.id().toString()),
                database.select("select organization_id from picture where id = '" + before + "'"));
        choose(group, campaign, before).then().statusCode(200).body("picture.widths.width", equalTo(List.of(1200)));
        QuarkusTransaction.requiringNew().run(beginning::run);
        Eventually.holds(() -> database.select(
                        "select width from picture_width where picture_id = '" + before + "' order by width")
                .equals(List.of("480", "960")));
        assertEquals(200, new Browser().get("/pictures/" + before + "/480").statusCode());
    }

    @Test
    void forgetsOnlyWhatWasSentInForNothing() {
        String described = posted(Images.png(30, 20));
        Response refused = new UpdateUploads(browser, group.launched())
                .send(Map.of("title", "News", "date", "2026-11-20", "body", "x"), "a.png", Images.png(30, 20));
        String alone = Jsoup.parse(refused.asString())
                .selectFirst("input[name=pictureId][checked]")
                .attr("value");
        // As the releases before left them: chosen, and nothing said about them.
        String needed = posted(Images.png(30, 20));
        choose(group, group.draft("Not public yet", "en"), needed).then().statusCode(200);
        group.api().delete(api + "/" + needed).then().statusCode(409);
        database.execute("delete from picture_words where picture_id = '" + needed + "'");
        database.execute("update picture set stored_at = now() - interval '2 days' where organization_id = '"
                + group.id() + "'");
        QuarkusTransaction.requiringNew().run(forgetting::run);
        assertEquals(
                List.of(described, needed),
                database.select("select id from picture where organization_id = '" + group.id() + "' order by id"));
        assertTrue(!alone.equals(described));
    }

    private String posted(byte[] file) {
        return group.api()
                .body(Map.of("content", file, "language", "en", "alt", "A lit window"))
                .post(api)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response choose(Group group, Group.Campaign campaign, String picture) {
        return group.api().body(Map.of("pictureId", picture)).put("/api/campaigns/" + campaign.id() + "/picture");
    }

    private Response upload(Map<String, String> fields, byte[] file) {
        Map<String, String> form = new HashMap<>(fields);
        browser.page(page)
                .select("form[enctype] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
        return UpdateUploads.multipart(browser, form)
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName("a.webp")
                        .mimeType("image/webp")
                        .build())
                .post(page);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
