package org.imza.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.PetitionEvent.Hidden;
import org.imza.event.PetitionEvent.Restored;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What moderators take off the public pages, and put back. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakedownIT {

    private static final Map<String, String> SIGNER =
            Map.of("name", "Aygül", "email", "aygul@example.org", "country", "DE");

    @Inject
    Trail trail;

    private final Person organizer = Person.organizer();
    private final Person moderator = Person.moderator();
    private final String title = Person.aTitle();

    private UUID opened() {
        UUID id = organizer.drafts(title);
        organizer.submits(id);
        moderator.publishes(id);
        return id;
    }

    private String slug(UUID id) {
        return moderator.program().get("/api/moderation/petitions/" + id).path("slug");
    }

    private static int sign(String slug) {
        return given().contentType("application/json")
                .body(SIGNER)
                .post("/api/petitions/" + slug + "/signatures")
                .statusCode();
    }

    private static void assertPublic(String slug, String title, int status) {
        for (String path : List.of(
                "/petitions/" + slug,
                "/petitions/" + slug + "/en",
                "/api/petitions/" + slug,
                "/api/petitions/" + slug + "/progress")) {
            assertEquals(status, given().redirects().follow(false).get(path).statusCode(), path);
        }
        boolean listed = given().get("/petitions").asString().contains(title);
        assertEquals(status == 200, listed);
        assertEquals(status == 200, given().get("/api/petitions").asString().contains(title));
    }

    @Test
    void hidesAPetitionEverywhereAtOnceAndShowsItAgain() {
        UUID id = opened();
        String slug = slug(id);
        assertPublic(slug, title, 200);
        assertEquals(202, sign(slug));
        String path = "/moderate/petitions/" + id;
        assertTrue(moderator.page(path).select("a[href$=/hide]").hasText());
        moderator
                .form(Map.of("explanation", "Why?"))
                .post(path + "/hide")
                .then()
                .statusCode(422)
                .body(containsString("Why?"));
        moderator
                .form(Map.of("reason", "endangers-private-person", "explanation", "A court said so."))
                .post(path + "/hide")
                .then()
                .statusCode(303);

        assertPublic(slug, title, 404);
        assertEquals(404, sign(slug));
        assertTrue(moderator
                .page("/moderate")
                .select("section[aria-labelledby=hidden]")
                .text()
                .contains(title));
        Hidden hidden = Events.await(
                Hidden.class, Topic.PETITION_EVENTS, event -> event.petitionId().equals(id));
        assertEquals("endangers-private-person", hidden.reason());

        Document review = moderator.page(path);
        String version =
                review.select("form[action$=/unhide] input[name=version]").attr("value");
        moderator.form(Map.of("version", "99")).post(path + "/unhide").then().statusCode(409);
        moderator.form(Map.of("version", version)).post(path + "/unhide").then().statusCode(303);
        moderator.form(Map.of("version", version)).post(path + "/unhide").then().statusCode(409);

        assertPublic(slug, title, 200);
        assertEquals(202, sign(slug));
        Restored restored = Events.await(
                Restored.class,
                Topic.PETITION_EVENTS,
                event -> event.petitionId().equals(id));
        assertEquals(Map.of("en", title), restored.titles());
        String who = moderator.account() + " " + organizer.organization().id();
        assertEquals(
                List.of(
                        who + " publish-petition IN_MODERATION OPEN",
                        who + " hide-petition OPEN HIDDEN endangers-private-person A court said so.",
                        who + " unhide-petition HIDDEN OPEN"),
                trail.of(id).stream().filter(act -> act.startsWith(who)).toList());
    }

    @Test
    void hidesOverJsonForModeratorsOnlyAndWithAReason() {
        UUID id = opened();
        String path = "/api/moderation/petitions/" + id;
        organizer
                .program()
                .body(Map.of("reason", "spam"))
                .post(path + "/hiding")
                .then()
                .statusCode(403);
        moderator
                .program()
                .body(Map.of("reason", "dislike"))
                .post(path + "/hiding")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        moderator
                .program()
                .body(Map.of("reason", "spam"))
                .post(path + "/hiding")
                .then()
                .statusCode(200)
                .body("state", equalTo("HIDDEN"));
        moderator.program().body(Map.of()).post(path + "/restoration").then().statusCode(422);
        moderator
                .program()
                .body(Map.of("version", moderator.version(id)))
                .post(path + "/restoration")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
    }

    @Test
    void findsAPetitionByAnyOfItsAddresses() {
        UUID id = opened();
        String slug = slug(id);
        for (String address : List.of(slug, "http://localhost/petitions/" + slug + "/en?lang=ug#sign")) {
            moderator
                    .browser()
                    .queryParam("address", address)
                    .get("/moderate/find")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/moderate/petitions/" + id));
        }
        moderator
                .browser()
                .queryParam("address", "no such \0 thing")
                .get("/moderate/find")
                .then()
                .statusCode(404);
    }

    @Test
    void erasesSignersOnlyWhenTheAddressWasTypedAndNobodySigns() {
        UUID id = opened();
        String path = "/moderate/petitions/" + id + "/erase-signers";
        Map<String, String> sure = Map.of("reason", "asked-for", "confirmation", slug(id));
        moderator.form(sure).post(path).then().statusCode(409);
        organizer.closes(id);
        moderator
                .form(Map.of("reason", "asked-for", "confirmation", "yes"))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("#confirmation"));
        organizer.form(sure).post(path).then().statusCode(403);
        moderator.form(sure).post(path).then().statusCode(303);
        moderator.form(sure).post(path).then().statusCode(409);
        assertTrue(trail.of(id).getLast().endsWith("erase-signers CLOSED CLOSED asked-for"));
        assertTrue(moderator.page("/moderate/petitions/" + id).text().contains("The signers were erased"));
        given().get("/petitions/" + slug(id)).then().statusCode(200).body(not(containsString("voices")));
        moderator.program().get("/api/moderation/petitions").then().body("petitions.id", not(hasItem(id.toString())));
    }
}
