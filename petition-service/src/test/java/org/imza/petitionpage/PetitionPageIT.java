package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PetitionPageIT {

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();

    private static Document page(String path) {
        Response response = given().get(path);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }

    private static Response stay(String path) {
        return given().redirects().follow(false).get(path);
    }

    @Test
    void saysItAllWithoutAnyScript() {
        String title = Person.aTitle();
        String other = organizer.opens(Person.aTitle());
        String slug = organizer.opens(title);
        Document page = page("/petitions/" + slug);
        assertEquals(title, page.select("h1").text());
        assertEquals(
                "0 have signed. Let's get to 500!", page.select("#headline").text());
        assertEquals("0", page.select("progress").attr("value"));
        assertEquals("500", page.select("progress").attr("max"));
        assertTrue(page.select(".byline").text().contains("Families of Qaraqash"));
        assertTrue(page.select(".byline").text().contains("The Minister of Justice · The Parliament"));
        assertFalse(page.select(".byline time").attr("datetime").isEmpty());
        assertEquals("What happened", page.select(".text h2").text());
        assertEquals("taken", page.select(".text em").text());
        assertEquals("https://example.org/story", page.select(".links a").attr("href"));
        assertEquals("/petitions/" + other, page.select(".items a").attr("href"));
        assertEquals("0 have signed.", page.select(".items .small").text());
        assertEquals("Be the first to sign.", page.select(".invite").text());
        assertEquals(
                "http://localhost:8080/petitions/" + slug,
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(title, page.select("meta[property=og:title]").attr("content"));
        assertTrue(page.select("[style], script:not([src])").isEmpty());
        for (var link : page.select(".share-links a")) {
            assertFalse(link.attr("href").isEmpty());
        }
        assertEquals(5, page.select(".share-links a").size());
        assertTrue(page.select("img[src^=http], script[src^=http], link[rel=stylesheet][href^=http]")
                .isEmpty());
    }

    @Test
    void speaksTheLanguageOfItsAddress() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.translates(id, "ug", "ئايشە قويۇپ بېرىلسۇن");
        organizer.translates(id, "ug-Cyrl", "Айшә қоюп берилсун");
        organizer.translates(id, "ug-Latn", "Ayshe qoyup bërilsun");
        organizer.submits(id);
        String slug = moderator.publishes(id);
        Document uyghur = page("/petitions/" + slug + "/ug");
        assertEquals("ug", uyghur.select("html").attr("lang"));
        assertEquals("rtl", uyghur.select("html").attr("dir"));
        assertEquals("rtl", uyghur.select(".text").attr("dir"));
        assertEquals("ئايشە قويۇپ بېرىلسۇن", uyghur.select("h1").text());
        assertTrue(uyghur.select("#headline").text().contains("0 كىشى ئىمزا قويدى."));
        assertEquals("ug", uyghur.select("form input[name=language]").attr("value"));
        Document cyrillic = page("/petitions/" + slug + "/ug-Cyrl");
        assertEquals("ug-Cyrl", cyrillic.select("html").attr("lang"));
        assertEquals("ltr", cyrillic.select("html").attr("dir"));
        assertEquals(
                List.of("English", "ئۇيغۇرچە", "Уйғурчә", "Uyghurche"),
                cyrillic.select(".petition .languages a").eachText());
        assertEquals(
                List.of("en", "ug", "ug-Cyrl", "ug-Latn", "x-default"),
                cyrillic.select("link[rel=alternate]").eachAttr("hreflang"));
        assertEquals(
                "http://localhost:8080/petitions/" + slug + "/ug-Cyrl",
                cyrillic.select("link[rel=canonical]").attr("href"));
        stay("/petitions/" + slug + "/UG-cyrl").then().statusCode(301);
        stay("/petitions/" + slug + "/fr").then().statusCode(404);
        stay("/petitions/" + slug + "/xx-not-a-tag").then().statusCode(404);
    }

    @Test
    void mayBeKeptAndAskedForAgain() {
        String path = "/petitions/" + organizer.opens(Person.aTitle());
        Response first = given().get(path);
        first.then()
                .header("ETag", notNullValue())
                .header("Cache-Control", containsString("public"))
                .header("Set-Cookie", org.hamcrest.Matchers.nullValue());
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        given().head(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")))
                .body(emptyString());
    }

    @Test
    void redirectsOldAddressesForEver() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.submits(id);
        String old = moderator.rejects(id, "duplicate");
        organizer.program().body(organizer.aDraft(Person.aTitle())).put("/api/petitions/" + id);
        organizer.submits(id);
        String current = moderator.publishes(id);
        stay("/petitions/" + old).then().statusCode(301).header("Location", containsString("/petitions/" + current));
        given().get("/api/petitions/" + old).then().statusCode(200).body("slug", equalTo(current));
    }

    @Test
    void doesNotExistBeforeItIsPublic() {
        UUID id = organizer.drafts(Person.aTitle());
        String slug = organizer
                .program()
                .body(organizer.aDraft(Person.aTitle()))
                .put("/api/petitions/" + id)
                .path("slug");
        stay("/petitions/" + slug).then().statusCode(404);
        given().get("/api/petitions/" + slug).then().statusCode(404).contentType("application/problem+json");
        organizer.submits(id);
        stay("/petitions/" + slug).then().statusCode(404);
        given().formParams(signer()).post("/petitions/" + slug + "/sign").then().statusCode(404);
        Response missing = given().header("Accept-Language", "ug").get("/petitions/nothing-here");
        missing.then().statusCode(404);
        assertEquals("rtl", Jsoup.parse(missing.asString()).select("html").attr("dir"));
    }

    @Test
    void showsWhyItWasRejectedAndNoForm() {
        String title = Person.aTitle();
        UUID id = organizer.drafts(title);
        organizer.submits(id);
        Document page = page("/petitions/" + moderator.rejects(id, "no-clear-request"));
        assertEquals(title, page.select("h1").text());
        assertTrue(page.text().contains("It is not clear what should be done."));
        assertTrue(page.text().contains("Say whom you ask."));
        assertTrue(page.select("form").isEmpty());
    }

    @Test
    void withholdsRejectedWordsThatEndangerSomebody() {
        String title = Person.aTitle();
        UUID id = organizer.drafts(title);
        organizer.submits(id);
        String slug = moderator.rejects(id, "endangers-private-person");
        Document page = page("/petitions/" + slug);
        assertTrue(page.text().contains("It could put a private person in danger."));
        assertFalse(page.html().contains(title));
        assertFalse(page.html().contains("She taught"));
        String json = given().get("/api/petitions/" + slug).asString();
        assertTrue(json.contains("endangers-private-person"));
        assertFalse(json.contains(title));
        assertFalse(json.contains("She taught"));
    }

    @Test
    void runsNothingSomebodyTyped() {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft("<script>alert(1)</script> " + Person.aTitle()));
        draft.put("summary", "\"><img src=x onerror=alert(1)>");
        draft.put("body", "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>");
        draft.put("decisionMakers", List.of("<b onclick=alert(1)>Minister</b>"));
        UUID id = organizer.drafts(draft);
        organizer.submits(id);
        Document page = page("/petitions/" + moderator.publishes(id));
        assertTrue(page.select("main script, main img, [onclick], [onerror], a[href^=javascript]")
                .isEmpty());
        assertTrue(page.select("h1").text().startsWith("<script>alert(1)</script>"));
        assertTrue(page.select(".byline").text().contains("<b onclick=alert(1)>"));
    }

    static Map<String, String> signer() {
        return Map.of("name", "ئايگۈل", "email", "aygul@example.org", "country", "DE", "language", "en");
    }
}
