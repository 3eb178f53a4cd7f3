package org.imza.update;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class PictureIT {

    private static final Map<String, String> NEWS =
            Map.of("title", "News", "date", "2026-11-20", "body", "It happened.");
    private static final Map<String, String> CREDITED = Map.of(
            "title", "News",
            "date", "2026-11-20",
            "body", "It happened.",
            "pictureAlt", "A woman with a portrait",
            "pictureCaption", "At the consulate",
            "pictureCredit", "A. Photographer");

    @Inject
    Database database;

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
    void isShownWithCaptionAndCreditAndWithoutItsSecrets() {
        String preview = Browser.destination(uploads.send(CREDITED, "phone.jpg", Images.jpegOfAPhone(800, 600)));
        String draft = browser.page(preview).select("figure img").attr("src");
        assertEquals(200, browser.get(draft).statusCode());
        assertEquals("no-store", browser.get(draft).header("Cache-Control"));
        browser.submit(preview, preview + "/post", Map.of());

        Element figure = new Browser().page(campaign.path()).selectFirst(".update figure.picture");
        assertEquals("A woman with a portrait", figure.selectFirst("img").attr("alt"));
        assertTrue(figure.text().contains("At the consulate"));
        assertTrue(figure.select(".credit").text().contains("A. Photographer"));
        Response picture = given().get(figure.selectFirst("img").attr("src"));
        assertEquals("image/jpeg", picture.contentType());
        assertEquals("nosniff", picture.header("X-Content-Type-Options"));
        assertEquals("public, max-age=60, must-revalidate", picture.header("Cache-Control"));
        given().header("If-None-Match", picture.header("ETag"))
                .get(figure.selectFirst("img").attr("src"))
                .then()
                .statusCode(304);
        assertHidesThePlace(picture.asByteArray());
        database.select("select encode(content, 'escape') from picture")
                .forEach(stored -> assertFalse(stored.contains("GPS"), "not even the database knows"));
    }

    @Test
    void isNobodyElsesBeforeItIsPosted() {
        String preview = Browser.destination(uploads.send(CREDITED, "a.jpg", Images.jpeg(300, 200)));
        String draft = browser.page(preview).select("figure img").attr("src");
        String id = id(draft);
        assertEquals(303, new Browser().get(draft).statusCode());
        assertEquals(404, Browser.ofAnOrganizer().get(draft).statusCode());
        assertEquals(404, new Browser().get(campaign.path() + "/pictures/" + id).statusCode());
        assertEquals(404, new Browser().get("/pictures/" + id + "/300").statusCode());

        browser.submit(preview, preview + "/post", Map.of());
        Response now = new Browser().get("/pictures/" + id + "/300");
        assertEquals(200, now.statusCode());
        Response where = new Browser().get(campaign.path() + "/pictures/" + id);
        assertArrayEquals(now.asByteArray(), where.asByteArray(), "what was shared before keeps working");
        assertEquals(404, new Browser().get("/pictures/" + id + "/299").statusCode());
    }

    @Test
    void comesInTheWidthThatFits() {
        String preview = Browser.destination(uploads.send(CREDITED, "a.webp", WebpImages.ofAPhone()));
        assertTrue(browser.page(preview).select("figure img").attr("srcset").endsWith(" 48w"));

        preview = Browser.destination(uploads.send(CREDITED, "a.jpg", Images.jpeg(1200, 600)));
        browser.submit(preview, preview + "/post", Map.of());
        Element image = new Browser().page(campaign.path()).selectFirst(".update img");
        assertEquals("1200", image.attr("width"));
        assertEquals("600", image.attr("height"));
        assertEquals("lazy", image.attr("loading"));
        assertFalse(image.attr("sizes").isEmpty());
        for (String each : image.attr("srcset").split(", ")) {
            String[] one = each.split(" ");
            Response file = new Browser().get(one[0]);
            assertEquals(200, file.statusCode());
            assertEquals(one[1], Images.width(file.asByteArray()) + "w");
            given().header("If-None-Match", file.header("ETag"))
                    .get(one[0])
                    .then()
                    .statusCode(304);
        }
        assertEquals(3, image.attr("srcset").split(", ").length);
    }

    @Test
    void belongsToOneOrganization() {
        String preview = Browser.destination(uploads.send(CREDITED, "a.jpg", Images.jpeg(300, 200)));
        String draft = browser.page(preview).select("figure img").attr("src");
        Group other = Group.founded();
        Map<String, String> stolen = new HashMap<>(CREDITED);
        stolen.put("pictureId", id(draft));
        assertEquals(
                404,
                new UpdateUploads(other.browser(), other.launched())
                        .send(stolen)
                        .statusCode());
    }

    @Test
    void needsWordsForThoseWhoCannotSeeItAndTheNameOfWhoTookIt() {
        Response again = uploads.send(NEWS, "a.png", Images.png(300, 200));
        assertEquals(422, again.statusCode());
        Document page = Jsoup.parse(again.asString());
        for (String field : List.of("pictureAlt", "pictureCaption", "pictureCredit")) {
            assertNotNull(page.selectFirst("#" + field + "-error"), field);
        }
        String kept = page.selectFirst("input[name=pictureId][checked]").attr("value");
        Map<String, String> form = new HashMap<>(CREDITED);
        form.put("pictureId", kept);
        assertTrue(browser.page(Browser.destination(uploads.send(form)))
                .select("figure img")
                .attr("src")
                .contains(kept));
        form.put("pictureId", "");
        assertTrue(browser.page(Browser.destination(uploads.send(form)))
                .select("figure")
                .isEmpty());
    }

    @Test
    void isRefusedInWordsWhenItCannotBe() {
        Map<String, byte[]> files = Map.of(
                "bomb.png", Images.bomb(),
                "page.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "phone.heic", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1),
                "image.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                "half.jpg", java.util.Arrays.copyOf(Images.jpeg(300, 200), 100),
                "huge.jpg", new byte[5 * 1024 * 1024 + 1]);
        files.forEach((name, file) -> {
            Response again = uploads.send(CREDITED, name, file);
            assertEquals(422, again.statusCode(), name);
            assertNotNull(Jsoup.parse(again.asString()).selectFirst("#picture-error"), name);
            assertTrue(again.asString().contains("At the consulate"), "what was typed is kept");
        });
        assertEquals(
                413,
                uploads.send(CREDITED, "vast.jpg", new byte[10 * 1024 * 1024]).statusCode());
    }

    @Test
    void comesFromProgramsInBase64() {
        String path = group.api()
                .body(Map.of(
                        "title", "News",
                        "body", "It happened.",
                        "picture",
                                Map.of(
                                        "content", Images.jpegOfAPhone(800, 600),
                                        "alt", "A portrait",
                                        "caption", "Caption",
                                        "credit", "Credit")))
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        assertHidesThePlace(
                given().get(new Browser().page(path).select("figure img").attr("src"))
                        .asByteArray());
        group.api()
                .body(Map.of("title", "News", "body", "x", "picture", Map.of("content", Images.bomb())))
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(422)
                .body(containsString("\"picture\""));
    }

    private static String id(String draft) {
        return draft.split("/")[3];
    }

    private static void assertHidesThePlace(byte[] picture) {
        String content = new String(picture, StandardCharsets.ISO_8859_1);
        assertTrue(picture.length > 500, "there is a picture");
        assertFalse(content.contains("GPS") || content.contains("Exif"), "the place is gone");
    }
}
