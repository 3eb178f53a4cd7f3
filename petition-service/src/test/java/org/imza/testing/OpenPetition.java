package org.imza.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Tokens;

/** A petition that was written, submitted and published as organizers and moderators do it. */
public record OpenPetition(UUID id, String slug, UUID organizerId, MemberOf organization) {

    public static final String TITLE = "Let Aygül go home";
    public static final String UYGHUR_TITLE = "ئايگۈلنى ئۆيىگە قايتۇرۇڭلار";

    public static OpenPetition withGoal(long goal) {
        UUID organizer = Ids.next();
        MemberOf organization = new MemberOf(Ids.next(), "group-" + Ids.next(), "A group", Role.OWNER);
        Map<String, Object> draft = Map.of(
                "organizationId",
                organization.id(),
                "title",
                TITLE,
                "summary",
                "She taught.",
                "body",
                "She taught children to read.",
                "decisionMakers",
                List.of("The minister"),
                "goal",
                goal,
                "language",
                "en",
                "links",
                List.of());
        Response created = asOrganizer(organizer, organization).body(draft).post("/api/petitions");
        created.then().statusCode(201);
        UUID id = UUID.fromString(created.path("id"));
        asOrganizer(organizer, organization)
                .body(Map.of("title", UYGHUR_TITLE, "summary", "ئۇ ئوقۇتقۇچى.", "body", "ئۇ بالىلارغا ساۋات ئۆگەتكەن."))
                .put("/api/petitions/" + id + "/translations/ug")
                .then()
                .statusCode(200);
        Response submitted = asOrganizer(organizer, organization).post("/api/petitions/" + id + "/submission");
        submitted.then().statusCode(200);
        given().auth()
                .oauth2(Tokens.moderator(Ids.next()))
                .contentType(ContentType.JSON)
                .body(Map.of("version", submitted.<Integer>path("version")))
                .post("/api/moderation/petitions/" + id + "/publication")
                .then()
                .statusCode(200);
        return new OpenPetition(id, created.path("slug"), organizer, organization);
    }

    public void close() {
        asOrganizer(organizerId, organization)
                .post("/api/petitions/" + id + "/closure")
                .then()
                .statusCode(200);
    }

    /** Signs over JSON, with {@code more} fields over the usual ones. */
    public Response sign(String name, String email, Map<String, ?> more) {
        var body = new java.util.HashMap<String, Object>(Map.of("name", name, "email", email, "country", "DE"));
        body.putAll(more);
        return given().contentType(ContentType.JSON).body(body).post("/api/petitions/" + slug + "/signatures");
    }

    public void signed(String name, String email) {
        sign(name, email, Map.of()).then().statusCode(202);
    }

    private static io.restassured.specification.RequestSpecification asOrganizer(UUID id, MemberOf organization) {
        return given().auth().oauth2(Tokens.organizer(id, organization)).contentType(ContentType.JSON);
    }
}
