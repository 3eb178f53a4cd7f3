package org.imza.organizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.testing.Database;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts in blocks, as translators and the release before see them. */
@QuarkusTest
class TranslationIT {

    private static final String ENGLISH = "She taught children.\n\n## What we ask\n\nLet her go home.";
    private static final String GERMAN = "Sie lehrte Kinder.\n\n## Was wir fordern\n\nLasst sie nach Hause.";
    /** As the release before stored it, in ways that this one would not write. */
    private static final String ODD =
            "Asked\n=====\nWhy? See [them][1].\n\n\n* a\n+ b\n> said\n\n[1]: https://example.org/";

    private static final String ODD_HTML = "<h2>Asked</h2>\n<p>Why? See <a href=\"https://example.org/\""
            + " rel=\"nofollow noopener noreferrer\">them</a>.</p>\n<ul><li>a</li></ul>\n<ul><li>b</li></ul>\n"
            + "<blockquote>\n<p>said</p>\n</blockquote>";

    @Inject
    Database database;

    private final Person organizer = Person.organizer();
    private UUID id;
    private String title;
    private String path;

    @BeforeEach
    void draft() {
        title = Person.aTitle();
        id = organizer.drafts(draft(ENGLISH));
        path = "/organize/petitions/" + id;
        translated(GERMAN);
    }

    @Test
    void saysOfEachPartWhatIsMissingOrOutOfDate() {
        assertEquals(List.of(), states());
        edited("She taught small children.\n\nNobody knows why.\n\n## What we ask\n\nLet her go home.");
        assertEquals(List.of("Out of date: the original has changed", "Missing"), states());
        assertTrue(organizer.page(path).text().contains("2 parts are missing or out of date."));
        title = Person.aTitle();
        edited("She taught small children.\n\n## What we ask\n\nLet her go home.");
        Document page = translation();
        assertEquals(2, page.select("input[name=reviewed]").size(), "the title too");
        assertEquals("She taught small children.", page.select("pre").first().wholeText());
    }

    @Test
    void takesATranslationPartByPart() {
        edited("She taught small children.\n\nNobody knows why.\n\n## What we ask\n\nLet her go home.");
        Document page = translation();
        List<String> ids = page.select("input[name=block]").eachAttr("value");
        List<String> words = new ArrayList<>(page.select("textarea[name=words]").stream()
                .map(Element::wholeText)
                .toList());
        assertEquals(List.of("Sie lehrte Kinder.", "", "Was wir fordern", "Lasst sie nach Hause."), words);
        words.set(1, "Niemand weiß warum.");
        organizer
                .form(path + "/translations/de", Map.of("title", "Frei", "summary", "Kurz.", "body", ""))
                .formParam("block", ids)
                .formParam("words", words)
                .formParam("reviewed", ids.getFirst())
                .post(path + "/translations/de")
                .then()
                .statusCode(303);
        assertEquals(List.of(), states());
        assertEquals(
                "Sie lehrte Kinder.\n\nNiemand weiß warum.\n\n## Was wir fordern\n\nLasst sie nach Hause.",
                stored("de"));
    }

    @Test
    void losesNothingThatWasTypedWhereSomethingIsWrong() {
        String block = translation().select("input[name=block]").first().attr("value");
        String page = organizer
                .form(Map.of("title", "", "summary", "Kurz.", "body", ""))
                .formParam("block", block)
                .formParam("words", "Halb fertig")
                .formParam("reviewed", "summary")
                .post(path + "/translations/de")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(page.contains("Halb fertig"));
    }

    @Test
    void showsATextOfTooManyPartsAsAWhole() {
        String poem = "A line of a poem.\n\n".repeat(400).strip();
        edited(poem);
        translated(poem.replace("A line", "Eine Zeile"));
        Document page = translation();
        assertTrue(page.select("input[name=block]").isEmpty());
        assertEquals(
                poem.replace("A line", "Eine Zeile"),
                page.selectFirst("textarea[name=body]").wholeText());
    }

    @Test
    void showsWhatTheReleaseBeforeWroteToTheLetter() {
        asTheReleaseBefore("en", ODD);
        asTheReleaseBefore("de", ODD.replace("Asked", "Frage"));
        database.update(
                "update petition_text set blocks = null, title_from = null, summary_from = null where petition_id = ?",
                id);
        Person moderator = Person.moderator();
        organizer.submits(id);
        String slug = moderator.publishes(id);
        assertThat(given().get("/petitions/" + slug).asString(), containsString(ODD_HTML));
        assertThat(
                given().get("/petitions/" + slug + "/de").asString(),
                containsString(ODD_HTML.replace("Asked", "Frage")));
        assertTrue(moderator.page("/moderate/petitions/" + id).outerHtml().contains("Asked"));
        assertEquals(ODD, given().get("/api/petitions/" + slug).path("texts.en.body"));
        assertEquals(ODD, stored("en"));
    }

    @Test
    void believesTheReleaseBeforeWhileBothRun() {
        asTheReleaseBefore("en", "She taught small children.\n\n## What we ask\n\nLet her go home.");
        assertEquals(List.of("Out of date: the original has changed"), states());
        asTheReleaseBefore("de", "Sie lehrte kleine Kinder.\n\n## Was wir fordern\n\nLasst sie nach Hause.");
        assertEquals(List.of(), states());
        edited("She taught small children.\n\n## What we ask\n\nLet her go home now.");
        assertEquals(List.of("Out of date: the original has changed"), states());
        assertEquals("She taught small children.\n\n## What we ask\n\nLet her go home now.", stored("en"));
    }

    private Map<String, Object> draft(String body) {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(title));
        draft.put("body", body);
        return draft;
    }

    private void edited(String body) {
        organizer.program().body(draft(body)).put("/api/petitions/" + id).then().statusCode(200);
    }

    private void translated(String body) {
        organizer
                .program()
                .body(Map.of("title", "Frei", "summary", "Kurz.", "body", body))
                .put("/api/petitions/" + id + "/translations/de")
                .then()
                .statusCode(200);
    }

    private Document translation() {
        return organizer.page(path + "/translations/de");
    }

    private List<String> states() {
        return translation().select("form .state").eachText();
    }

    private String stored(String tag) {
        return database.texts("select body from petition_text where petition_id = ? and language = ?", id, tag)
                .getFirst();
    }

    private void asTheReleaseBefore(String tag, String body) {
        database.update(
                "update petition_text set body = ?, changed_at = now(), version = version + 1"
                        + " where petition_id = ? and language = ?",
                body,
                id,
                tag);
    }
}
