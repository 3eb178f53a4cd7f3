package org.imza.organizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organizer's way by forms and cookies only. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OrganizingIT {

    private final Person organizer = Person.organizer();
    private final DraftForm form = new DraftForm(organizer);

    @Test
    void writesADraftByForm() {
        String title = Person.aTitle();
        String path = form.sent(title);
        Document page = organizer.page(path + "?saved=true");
        assertEquals(title, page.select("h1").text());
        assertEquals("1500", page.select("input[name=goal]").attr("value"));
        assertEquals(
                "The Minister of Justice\nThe Parliament",
                page.select("textarea[name=decisionMakers]").first().wholeText());
        assertEquals(
                "The story | https://example.org/story\nhttps://example.org/other | https://example.org/other",
                page.select("textarea[name=links]").first().wholeText());
        assertEquals("Draft", page.select(".state").text());
        assertTrue(organizer
                .page("/organize/petitions")
                .select(".row-title")
                .text()
                .contains(title));
    }

    @Test
    void letsItsAddressBeChosenUntilItIsPublic() {
        String mark = Ids.next().toString().substring(28);
        Map<String, String> fields = form.fields(Person.aTitle());
        fields.put("slug", "آزادی " + mark + "!");
        String path = organizer.form(fields).post("/organize/petitions").header("Location");
        path = path.substring(path.indexOf("/organize"), path.indexOf('?'));
        assertEquals(
                "آزادی-" + mark, organizer.page(path).select("input[name=slug]").attr("value"));

        fields.put("title", "Another title " + mark);
        fields.put("slug", "آزادی-" + mark);
        organizer.form(path, fields).post(path).then().statusCode(303);
        assertTrue(organizer.page(path).text().contains("/petitions/آزادی-" + mark));

        fields.put("slug", "");
        organizer.form(path, fields).post(path).then().statusCode(303);
        Document page = organizer.page(path);
        assertTrue(page.text().contains("/petitions/another-title-" + mark), page::text);
        assertEquals("", page.select("input[name=slug]").attr("value"));

        fields.put("slug", "!!!");
        organizer
                .form(fields)
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Use letters or digits for the last part of the address."));
    }

    @Test
    void takesALanguageByItsNameAndLinksWithBars() {
        Map<String, String> fields = form.fields(Person.aTitle());
        fields.put("otherLanguage", "saraiki?");
        organizer.form(fields).post("/organize/petitions").then().statusCode(422);
        fields.put("otherLanguage", "Central Kurdish");
        fields.put("links", "Both | https://my_site.example.org/x?a|b\nHttps://example.org/?c|d");
        String path = organizer.form(fields).post("/organize/petitions").header("Location");
        Document page = organizer.page(path.substring(path.indexOf("/organize")));
        assertEquals(
                "ckb", page.select("select[name=language] option[selected]").attr("value"));
        assertEquals(
                "Both | https://my_site.example.org/x?a%7Cb\nhttps://example.org/?c%7Cd | https://example.org/?c%7Cd",
                page.select("textarea[name=links]").first().wholeText());
    }

    @Test
    void keepsEverythingTypedWhenSomethingIsWrong() {
        Map<String, String> fields = form.fields("A title \u202Eemit siht");
        fields.put("goal", "many");
        fields.put("links", "Run | javascript:alert(1)");
        Response response = organizer.form(fields).post("/organize/petitions");
        response.then().statusCode(422);
        Document page = Jsoup.parse(response.asString());
        assertEquals(3, page.select(".errors li").size());
        assertEquals("many", page.select("input[name=goal]").attr("value"));
        assertTrue(page.select("textarea[name=body]").first().wholeText().contains("## What happened"));
        assertTrue(page.select("input[name=title]").hasAttr("aria-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.00", "1,000.00", "2.5"})
    void asksAgainForAGoalThatMayMeanAnother(String typed) {
        Map<String, String> fields = form.fields(Person.aTitle());
        fields.put("goal", typed);
        Response response = organizer.form(fields).post("/organize/petitions");
        response.then().statusCode(422);
        Document page = Jsoup.parse(response.asString());
        assertEquals(
                "Enter the signature goal as a whole number between 1 and 1,000,000,000.",
                page.select(".errors a[href=#goal]").text());
        assertEquals(typed, page.select("input[name=goal]").attr("value"));
    }

    @Test
    void rewritesTranslatesPreviewsAndSubmits() {
        String title = Person.aTitle();
        String path = form.sent(title);
        organizer.form(path, form.fields(title + " now")).post(path).then().statusCode(303);
        organizer
                .browser()
                .get(path + "/translations?tag=ug-cyrl")
                .then()
                .statusCode(303)
                .header("Location", containsString(path + "/translations/ug-Cyrl"));
        organizer
                .form(
                        path + "/translations/ug-Cyrl",
                        Map.of(
                                "title",
                                "Айшә қоюп берилсун",
                                "summary",
                                "У оқутқучи.",
                                "body",
                                "<script>alert(1)</script>"))
                .post(path + "/translations/ug-Cyrl")
                .then()
                .statusCode(303);
        Document preview = organizer.page(path + "/preview/ug-Cyrl");
        assertEquals("Айшә қоюп берилсун", preview.select("h1").text());
        assertEquals("ug-Cyrl", preview.select("h1").attr("lang"));
        assertEquals(path, preview.select("main .notice a").attr("href"));
        assertEquals(
                path + "/preview/ug-Cyrl",
                preview.select(".petition .languages a[aria-current]").attr("href"));
        assertTrue(preview.select("main script").isEmpty());
        assertTrue(preview.select("form[action$=/sign]").isEmpty());
        organizer.form(Map.of()).post(path + "/submit").then().statusCode(303);
        Document waiting = organizer.page(path);
        assertEquals("Waits for a moderator", waiting.select(".state").first().text());
        assertTrue(waiting.select("textarea[name=body]").isEmpty());
        organizer.form(form.fields(title)).post(path).then().statusCode(409);
        organizer.form(Map.of()).post(path + "/submit").then().statusCode(409);
    }

    @Test
    void resubmitsARejectedPetitionAfterAnEdit() {
        Person moderator = Person.moderator();
        String path = form.sent(Person.aTitle());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        organizer.submits(id);
        moderator.rejects(id, "no-clear-request");
        Document rejected = organizer.page(path);
        assertTrue(rejected.text().contains("It is not clear what should be done."));
        assertTrue(rejected.text().contains("Say whom you ask."));
        organizer.form(path, form.fields(Person.aTitle())).post(path).then().statusCode(303);
        Document rewritten = organizer.page(path);
        assertTrue(rewritten.text().contains("Say whom you ask."), "until it is handed in anew");
        assertEquals(1, rewritten.select("button[value=submit]").size());
        organizer.form(Map.of()).post(path + "/submit").then().statusCode(303);
        assertFalse(organizer.page(path).text().contains("Say whom you ask."));
        moderator.publishes(id);
        assertEquals(
                "0 have signed.", organizer.page(path).select(".count-line").text());
    }

    @Test
    void closesForGood() {
        String slug = organizer.opens(Person.aTitle());
        String id = given().get("/api/petitions/" + slug).path("id");
        organizer
                .form(Map.of())
                .post("/organize/petitions/" + id + "/close")
                .then()
                .statusCode(303);
        given().get("/api/petitions/" + slug).then().body("state", equalTo("CLOSED"));
        assertEquals(
                "Closed",
                organizer
                        .page("/organize/petitions/" + id)
                        .select(".state")
                        .first()
                        .text());
    }

    @Test
    void showsACompleteFormInUyghurToo() {
        Document page = organizer.page("/organize/petitions/new?lang=ug&organization="
                + organizer.organization().id());
        assertEquals("ug", page.select("html").attr("lang"));
        assertEquals("rtl", page.select("html").attr("dir"));
        assertFalse(
                page.select("form[action=/organize/petitions] input[name=csrf]").isEmpty());
        organizer
                .browser()
                .get("/organize/petitions/new")
                .then()
                .statusCode(303)
                .header("Location", containsString("organization="));
        organizer.browser().get("/organize/petitions").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void answersJsonWithWhatItStored() {
        organizer
                .program()
                .body(organizer.aDraft("Рәңлик " + Person.aTitle()))
                .post("/api/petitions")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/own/petitions/"))
                .body("state", equalTo("DRAFT"))
                .body("slug", startsWith("renglik-free-ayshe-tursun"))
                .body("goal", equalTo(500))
                .body("texts.en.approved", equalTo(false));
        organizer
                .program()
                .body(Map.of("organizationId", organizer.organization().id(), "title", "x".repeat(151)))
                .post("/api/petitions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", org.hamcrest.Matchers.hasItems("title", "summary", "body", "goal", "language"));
    }
}
