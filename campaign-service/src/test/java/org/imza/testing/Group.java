package org.imza.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.imza.event.PetitionEvent.Published;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;

/** An organization with its founder, over the API. */
public record Group(UUID id, String slug, String token, Browser browser) {

    /** One of its campaigns. */
    public record Campaign(UUID id, String slug) {

        public String workplace() {
            return "/organize/campaigns/" + id;
        }

        public String path() {
            return "/campaigns/" + slug;
        }
    }

    /** A group whose founder has just signed in. */
    public static Group founded() {
        Browser browser = Browser.ofAnOrganizer();
        Response response = given().auth()
                .oauth2(browser.cookie())
                .contentType("application/json")
                .body(Map.of("name", "Families of the Detained " + UUID.randomUUID()))
                .post("/api/organizations");
        response.then().statusCode(201);
        return new Group(
                UUID.fromString(response.path("id")),
                response.path("slug"),
                response.path("token"),
                browser.withCookie(response.path("token")));
    }

    /** One of its petitions, as petition-service would tell of it. */
    public UUID publishedPetition(String title) {
        UUID petition = UUID.randomUUID();
        Events.send(new Published(
                petition,
                id,
                UUID.randomUUID(),
                "petition-" + petition,
                "en",
                Map.of("en", title, "ug", "ئۇيغۇرچە ماۋزۇ"),
                Map.of("en", "A summary"),
                500,
                Instant.now(),
                null,
                null));
        Eventually.holds(() -> browser.page("/organize").text().contains(title));
        return petition;
    }

    /** Tells how many have signed. */
    public static void counted(UUID petition, long signatures, long goal, Instant at) {
        Events.send(new Counted(petition, signatures, goal, at));
    }

    public Campaign draft(String title, String language) {
        Response response = api().body(Map.of(
                        "organizationId", id,
                        "title", title,
                        "summary", "What it is about",
                        "story", "The **story**.",
                        "language", language))
                .post("/api/campaigns");
        response.then().statusCode(201);
        return new Campaign(UUID.fromString(response.path("id")), response.path("slug"));
    }

    /** A public campaign with one petition. */
    public Campaign launched() {
        Campaign campaign = draft("Bring them home", "en");
        attach(campaign, publishedPetition("Free our father " + UUID.randomUUID()));
        launch(campaign).then().statusCode(200);
        return campaign;
    }

    public Response launch(Campaign campaign) {
        return api().post("/api/campaigns/" + campaign.id() + "/launch");
    }

    public void attach(Campaign campaign, UUID petition) {
        api().body(Map.of("petitionId", petition))
                .post("/api/campaigns/" + campaign.id() + "/petitions")
                .then()
                .statusCode(200);
    }

    /** Posts an update of one of its campaigns. */
    public ValidatableResponse posts(Campaign campaign, Map<String, ?> update) {
        return api().body(update)
                .post("/api/campaigns/" + campaign.id() + "/updates")
                .then()
                .statusCode(201);
    }

    public RequestSpecification api() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
