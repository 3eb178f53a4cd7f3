package org.imza.organizing;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.imza.desk.Person;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What becomes of what an organizer typed, whichever button they press and whatever others do meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NobodyLosesWorkIT {

    private final Person organizer = Person.organizer();
    private final DraftForm form = new DraftForm(organizer);

    @Test
    void everyButtonSavesWhatIsTyped() {
        String path = form.sent(Person.aTitle());
        assertEquals(path + "/preview", destination(pressed(path, "preview", "She was taken in *June*.")));
        assertEquals("She was taken in *June*.", body(path));
        Response toTranslation = organizer
                .form(path, fields("She was taken in July."))
                .formParam("then", "translate")
                .formParam("tag", "de")
                .post(path);
        assertEquals(path + "/translations?tag=de", destination(toTranslation));
        assertEquals("She was taken in July.", body(path));
        assertEquals(path, destination(pressed(path, "submit", "She was taken in August.")));
        Person moderator = Person.moderator();
        assertTrue(moderator
                .page("/moderate/petitions/" + path.substring(path.lastIndexOf('/') + 1))
                .text()
                .contains("She was taken in August."));
    }

    @Test
    void whatCannotBeSavedIsNotSubmitted() {
        String path = form.sent(Person.aTitle());
        organizer
                .form(path, fields(""))
                .formParam("then", "submit")
                .post(path)
                .then()
                .statusCode(422);
        assertEquals("Draft", organizer.page(path).select(".state").first().text());
    }

    /** By the enter key browsers press the first button of a form. */
    @Test
    void theFirstButtonOnlySaves() {
        Document page = organizer.page(form.sent(Person.aTitle()));
        assertEquals("", page.select("#words-form button").first().attr("name"));
    }

    @Test
    void showsBothTextsWhereTwoHaveWritten() {
        String path = form.sent(Person.aTitle());
        String seen = organizer.seen(path);
        sent(path, seen, "She was taken in May and never seen again.").then().statusCode(303);
        Response second = sent(path, seen, "She was taken in June and never seen.");
        second.then().statusCode(409);
        Document page = Jsoup.parse(second.asString());
        assertEquals(
                List.of("May", "again"),
                page.select(".conflict .difference del").eachText());
        assertEquals("June", page.select(".conflict .difference ins").first().text());
        assertEquals(
                "She was taken in June and never seen.",
                page.select("textarea[name=body]").first().wholeText());
        assertEquals("She was taken in May and never seen again.", body(path), "nothing is written over unread");
        sent(path, page.select("input[name=seen]").attr("value"), "She was taken in June.")
                .then()
                .statusCode(303);
        assertEquals("She was taken in June.", body(path));
    }

    @Test
    void aSecondPressOfSaveIsNoConflict() {
        String path = form.sent(Person.aTitle());
        String seen = organizer.seen(path);
        sent(path, seen, "Once.").then().statusCode(303);
        sent(path, seen, "Once.").then().statusCode(303);
        submitted(path, seen, "Once.").then().statusCode(303);
        submitted(path, seen, "Once.").then().statusCode(303);
    }

    @Test
    void givesTheTextBackWhereSomebodyHasSubmittedMeanwhile() {
        String path = form.sent(Person.aTitle());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        String seen = organizer.seen(path);
        organizer.submits(id);
        sent(path, seen, "Typed for an hour.")
                .then()
                .statusCode(409)
                .body(containsString("Typed for an hour."))
                .body(containsString("Meanwhile this petition was handed to a moderator."))
                .body(containsString("Copy your text from here"));
        Person.moderator().publishes(id);
        submitted(path, seen, "Typed for an hour.")
                .then()
                .statusCode(409)
                .body(containsString("Typed for an hour."))
                .body(containsString("Meanwhile this petition was published."));
    }

    @Test
    void givesATranslationBackWhereSomebodyHasWrittenMeanwhile() {
        String petition = form.sent(Person.aTitle());
        String path = petition + "/translations/de";
        String seen = organizer.seen(path);
        translated(path, seen, "Sie lehrte.").then().statusCode(303);
        translated(path, seen, "Sie lehrte.").then().statusCode(303);
        Response second = translated(path, seen, "Sie unterrichtete.");
        second.then().statusCode(409).body(containsString("Sie unterrichtete."));
        Document page = Jsoup.parse(second.asString());
        assertEquals("lehrte", page.select(".conflict del").first().text());
        String seenAgain = page.select("input[name=seen]").attr("value");
        organizer
                .form(petition, fields("Another original."))
                .post(petition)
                .then()
                .statusCode(303);
        translated(path, seenAgain, "Sie unterrichtete.")
                .then()
                .statusCode(409)
                .body(containsString("Meanwhile somebody changed this translation or its original."));
    }

    @Test
    void aFormThatIsSentTwiceBeginsOneDraft() {
        String title = Person.aTitle();
        Map<String, String> fields = form.fields(title);
        fields.put("id", Ids.next().toString());
        Callable<Integer> press =
                () -> organizer.form(fields).post("/organize/petitions").statusCode();
        assertEquals(List.of(303, 303), Together.all(2, List.of(press, press)));
        assertEquals(
                1,
                organizer.page("/organize/petitions").select(".row-title").eachText().stream()
                        .filter(title::equals)
                        .count());
        fields.put("body", "Corrected after going back.");
        organizer
                .form(fields)
                .post("/organize/petitions")
                .then()
                .statusCode(409)
                .body(containsString("Corrected after going back."));
        Person stranger = Person.organizer();
        Map<String, String> stolen = new DraftForm(stranger).fields(title);
        stolen.put("id", fields.get("id"));
        stranger.form(stolen).post("/organize/petitions").then().statusCode(404);
    }

    @Test
    void everyFormOfANewPetitionHasAnIdOfItsOwn() {
        String page = "/organize/petitions/new?organization="
                + organizer.organization().id();
        String id = organizer.page(page).select("input[name=id]").attr("value");
        assertEquals(7, UUID.fromString(id).version());
    }

    private Response pressed(String path, String button, String body) {
        return organizer.form(path, fields(body)).formParam("then", button).post(path);
    }

    private Response sent(String path, String seen, String body) {
        return organizer.form(fields(body)).formParam("seen", seen).post(path);
    }

    private Response submitted(String path, String seen, String body) {
        return organizer
                .form(fields(body))
                .formParam("seen", seen)
                .formParam("then", "submit")
                .post(path);
    }

    private Response translated(String path, String seen, String body) {
        return organizer
                .form(Map.of("title", "Frei", "summary", "Kurz.", "body", body))
                .formParam("seen", seen)
                .post(path);
    }

    private final String title = Person.aTitle();

    private Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>(form.fields(title));
        fields.put("body", body);
        return fields;
    }

    private String body(String path) {
        return organizer.page(path).select("textarea[name=body]").first().wholeText();
    }

    private static String destination(Response redirect) {
        redirect.then().statusCode(303);
        String location = redirect.header("Location");
        return location.substring(location.indexOf("/organize"));
    }
}
