package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.text.Slug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Titles, languages, links and addresses as people write them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RealTextsIT {

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();

    @Test
    void hasAnAddressInTheLettersOfItsTitle() {
        String mark = Ids.next().toString().substring(28);
        String slug = opens(Map.of("title", "العدل أساس الملك " + mark, "body", "نطالب بالعدل.", "language", "ar"));
        assertEquals("العدل-أساس-الملك-" + mark, slug);
        String path = "/petitions/" + Slug.inPath(slug);
        Document page = page(path);
        assertEquals("rtl", page.selectFirst("h1").closest("[dir]").attr("dir"));
        String form = page.selectFirst("form[action$=/sign]").attr("action");
        Response signed = raw(form.replace(slug, Slug.inPath(slug)), "POST");
        assertEquals(200, signed.statusCode(), signed.asString());
        assertTrue(
                Jsoup.parse(signed.asString())
                        .select("main form")
                        .attr("action")
                        .startsWith(path + "/"),
                signed.asString());
        assertTrue(raw("/api" + path, "GET").jsonPath().getString("url").endsWith(path));
        assertEquals(200, raw("/api" + path + "/progress", "GET").statusCode());
        assertTrue(raw("/petitions/sitemap.xml", "GET").asString().contains(path + "</loc>"));
    }

    @Test
    void leadsWhoeverWritesCapitalsToTheAddress() {
        String slug = organizer.opens(Person.aTitle());
        for (String folder : new String[] {"/petitions/", "/api/petitions/"}) {
            Response moved = raw(folder + slug.replace("free", "Free"), "GET");
            assertEquals(301, moved.statusCode());
            assertTrue(moved.header("Location").endsWith(folder + slug), moved.header("Location"));
        }
        Response moved = raw("/petitions/" + slug + "/?lang=ug", "GET");
        assertEquals(301, moved.statusCode());
        assertTrue(moved.header("Location").endsWith("/petitions/" + slug + "?lang=ug"), moved.header("Location"));
        assertEquals(404, raw("/petitions/No-such-petition", "GET").statusCode());
    }

    @Test
    void takesALanguageThatTheFormDoesNotOffer() {
        String mark = Ids.next().toString().substring(28);
        Document page = page("/petitions/"
                + opens(Map.of("language", "skr", "title", "سرائیکی وسیب " + mark, "body", "اساں انصاف منگدے ہیں۔")));
        assertEquals("skr", page.selectFirst("h1").closest("[lang]").attr("lang"));
        assertEquals("rtl", page.selectFirst("h1").closest("[dir]").attr("dir"));
        page = page("/petitions/" + opens(Map.of("language", "qqq")));
        assertEquals("auto", page.selectFirst("h1").closest("[dir]").attr("dir"));
    }

    @Test
    void showsWordsInTheDirectionOfTheirLettersAndAsksWhetherTheLanguageIsRight() {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        draft.put("language", "ckb");
        UUID id = organizer.drafts(draft);
        String asked = "Please look whether you chose the right language.";
        assertTrue(organizer.page("/organize/petitions/" + id).text().contains(asked));
        organizer.submits(id);
        Document page = page("/petitions/" + moderator.publishes(id));
        for (String where : List.of("h1", "div.text")) {
            assertEquals("ltr", page.selectFirst(where).attr("dir"));
            assertEquals("ckb-Latn", page.selectFirst(where).attr("lang"));
        }
        UUID latin = organizer.drafts(organizer.aDraft(Person.aTitle()));
        assertFalse(organizer.page("/organize/petitions/" + latin).text().contains(asked));
    }

    @Test
    void describesWithoutMarkdownAndNoLongerThanIsShown() {
        Document page =
                page("/petitions/" + opens(Map.of("summary", "Let **him** go [home](/x). " + "Now! ".repeat(60))));
        for (String name : List.of("name=description", "property=og:description")) {
            String described = page.selectFirst("meta[" + name + "]").attr("content");
            assertTrue(described.startsWith("Let him go home. Now!") && described.length() <= 160, described);
        }
        assertTrue(page.selectFirst(".lead").text().startsWith("Let him go home. Now!"));
    }

    @Test
    void showsAddressesOfOtherScriptsAsPeopleReadThem() {
        Document page = page("/petitions/" + opens(Map.of("links", List.of(Map.of("url", "https://пример.рф/а?b|c")))));
        var link = page.selectFirst(".links a");
        assertEquals("https://xn--e1afmkfd.xn--p1ai/%D0%B0?b%7Cc", link.attr("href"));
        assertEquals("https://пример.рф/а?b%7Cc", link.text());
        assertEquals("пример.рф", link.nextElementSibling().text());
    }

    @Test
    void offersKosovo() {
        Document page = page("/petitions/" + opens(Map.of()));
        assertEquals("Kosovo", page.selectFirst("#country option[value=XK]").text());
    }

    private String opens(Map<String, Object> words) {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        draft.putAll(words);
        UUID id = organizer.drafts(draft);
        organizer.submits(id);
        return moderator.publishes(id);
    }

    private static Document page(String path) {
        Response response = raw(path, "GET");
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.asString());
    }

    private static Response raw(String path, String method) {
        var request = given().urlEncodingEnabled(false).redirects().follow(false);
        return method.equals("GET")
                ? request.get(path)
                : request.contentType("application/x-www-form-urlencoded")
                        .body("name=Aygul&email=signer-" + Ids.next() + "%40example.org&country=XK")
                        .post(path);
    }
}
