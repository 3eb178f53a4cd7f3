package org.imza.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What goes public and what does not, by forms and by JSON. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ModerationIT {

    @Inject
    Trail trail;

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();

    private UUID submitted(String title) {
        UUID id = organizer.drafts(title);
        organizer.translates(id, "ug", "ئايشە قويۇپ بېرىلسۇن");
        organizer.submits(id);
        return id;
    }

    @Test
    void publishesWhatWasRead() {
        String title = Person.aTitle();
        UUID id = submitted(title);
        assertTrue(moderator.page("/moderate").select(".row-title").text().contains(title));
        Document review = moderator.page("/moderate/petitions/" + id);
        assertEquals(2, review.select("article.review").size());
        assertEquals("rtl", review.select("article.review div[lang=ug]").attr("dir"));
        String version =
                review.select("form[action$=/publish] input[name=version]").attr("value");
        moderator
                .form(Map.of("version", "99"))
                .post("/moderate/petitions/" + id + "/publish")
                .then()
                .statusCode(409)
                .body(containsString("It changed since you read it"))
                .body(containsString("name=\"version\" value=\"" + version + "\""));
        moderator
                .form(Map.of("version", version))
                .post("/moderate/petitions/" + id + "/publish")
                .then()
                .statusCode(303);
        moderator
                .form(Map.of("version", version))
                .post("/moderate/petitions/" + id + "/publish")
                .then()
                .statusCode(409);
        assertTrue(!moderator.page("/moderate").select(".row-title").text().contains(title));
    }

    @Test
    void rejectsWithAReasonOfTheListOnly() {
        UUID id = submitted(Person.aTitle());
        Response response = moderator
                .form(Map.of("reason", "dislike", "explanation", "Because."))
                .post("/moderate/petitions/" + id + "/reject");
        response.then().statusCode(422);
        Document page = Jsoup.parse(response.asString());
        assertEquals("#reason", page.select(".errors a").attr("href"));
        assertEquals("Because.", page.select("textarea[name=explanation]").text());
        moderator
                .form(Map.of("version", "" + moderator.version(id), "reason", "no-clear-request", "explanation", ""))
                .post("/moderate/petitions/" + id + "/reject")
                .then()
                .statusCode(303);
        moderator
                .program()
                .body(Map.of("version", moderator.version(id), "reason", "spam"))
                .post("/api/moderation/petitions/" + id + "/rejection")
                .then()
                .statusCode(409);
        moderator
                .program()
                .body(Map.of("reason", "dislike"))
                .post("/api/moderation/petitions/" + id + "/rejection")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void isForModeratorsOnly() {
        UUID id = submitted(Person.aTitle());
        organizer.browser().get("/moderate").then().statusCode(403);
        organizer.browser().get("/moderate/petitions/" + id).then().statusCode(403);
        organizer
                .form(Map.of())
                .post("/moderate/petitions/" + id + "/publish")
                .then()
                .statusCode(403);
        organizer.program().get("/api/moderation/petitions").then().statusCode(403);
        organizer
                .program()
                .post("/api/moderation/petitions/" + id + "/publication")
                .then()
                .statusCode(403);
        given().get("/api/moderation/petitions").then().statusCode(401);
        moderator
                .browser()
                .formParam("version", "1")
                .post("/moderate/petitions/" + id + "/publish")
                .then()
                .statusCode(403);
        moderator.program().get("/api/moderation/petitions").then().body("petitions.id", hasItem(id.toString()));
    }

    @Test
    void decidesByJsonAboutNothingThatWasSwappedMeanwhile() {
        UUID id = submitted(Person.aTitle());
        long read = moderator.version(id);
        moderator.rejects(id, "spam");
        organizer.translates(id, "ug", "باشقا سۆزلەر");
        organizer.program().body(organizer.aDraft(Person.aTitle())).put("/api/petitions/" + id);
        organizer.submits(id);
        for (String decision : List.of("publication", "rejection")) {
            moderator
                    .program()
                    .body(Map.of("version", read, "reason", "spam"))
                    .post("/api/moderation/petitions/" + id + "/" + decision)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("changed-meanwhile"))
                    .body("detail", containsString("It changed since you read it"));
        }
        moderator.publishes(id);
        organizer.translates(id, "kk", "Айша");
        long words = moderator.version(id, "kk");
        organizer.translates(id, "kk", "Басқа сөздер");
        String approve = "/api/moderation/petitions/" + id + "/translations/kk/publication";
        moderator.program().body(Map.of("version", words)).post(approve).then().statusCode(409);
        moderator
                .program()
                .body(Map.of("version", moderator.version(id, "kk")))
                .post(approve)
                .then()
                .statusCode(200);
    }

    @Test
    void takesNoDecisionThatDoesNotSayWhatWasRead() {
        UUID id = submitted(Person.aTitle());
        String path = "/api/moderation/petitions/" + id;
        for (String decision : List.of("/publication", "/rejection", "/translations/ug/publication")) {
            moderator
                    .program()
                    .body(Map.of("reason", "spam"))
                    .post(path + decision)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("version"));
        }
        moderator.program().post(path + "/publication").then().statusCode(400);
        for (String decision : List.of("/publish", "/reject", "/translations/ug/publish")) {
            moderator
                    .form(Map.of("reason", "spam"))
                    .post("/moderate/petitions/" + id + decision)
                    .then()
                    .statusCode(422);
        }
        assertEquals("IN_MODERATION", moderator.program().get(path).path("state"));
    }

    @Test
    void writesDownWhoDidWhatAndWhoDecided() {
        UUID id = submitted(Person.aTitle());
        moderator.rejects(id, "spam");
        organizer.program().body(organizer.aDraft(Person.aTitle())).put("/api/petitions/" + id);
        organizer.submits(id);
        moderator.publishes(id);
        organizer.translates(id, "tr", "Özgürlük");
        organizer.closes(id);
        String who = moderator.account() + " " + organizer.organization().id();
        String whose = organizer.account() + " " + organizer.organization().id();
        assertEquals(
                List.of(
                        whose + " create-petition DRAFT",
                        whose + " translate-petition ug",
                        whose + " submit-petition DRAFT IN_MODERATION",
                        who + " reject-petition IN_MODERATION REJECTED spam Say whom you ask.",
                        whose + " edit-petition REJECTED DRAFT",
                        whose + " submit-petition DRAFT IN_MODERATION",
                        who + " publish-petition IN_MODERATION OPEN",
                        whose + " translate-petition tr",
                        whose + " close-petition OPEN CLOSED"),
                trail.of(id));
    }

    @Test
    void showsALaterTranslationOnlyOnceItIsApproved() {
        UUID id = organizer.drafts(Person.aTitle());
        organizer.submits(id);
        String slug = moderator.publishes(id);
        organizer.translates(id, "ug", "ئايشە قويۇپ بېرىلسۇن");
        given().get("/petitions/" + slug + "/ug").then().statusCode(404);
        given().get("/api/petitions/" + slug).then().body("texts.keySet()", not(hasItem("ug")));
        Document review = moderator.page("/moderate/petitions/" + id);
        String version =
                review.select("form[action$=/ug/publish] input[name=version]").attr("value");
        organizer.translates(id, "ug", "باشقا سۆزلەر");
        moderator
                .form(Map.of("version", version))
                .post("/moderate/petitions/" + id + "/translations/ug/publish")
                .then()
                .statusCode(409);
        moderator
                .program()
                .body(Map.of("version", moderator.version(id, "ug")))
                .post("/api/moderation/petitions/" + id + "/translations/ug/publication")
                .then()
                .statusCode(200);
        given().get("/petitions/" + slug + "/ug").then().statusCode(200);
        organizer
                .program()
                .body(Map.of("title", "x", "summary", "y", "body", "z"))
                .put("/api/petitions/" + id + "/translations/ug")
                .then()
                .statusCode(409);
    }
}
