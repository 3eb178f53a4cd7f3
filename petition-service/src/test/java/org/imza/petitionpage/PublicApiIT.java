package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicApiIT {

    private final Person organizer = Person.organizer();

    @Test
    void showsAPetitionWithItsCountAndWords() {
        String title = Person.aTitle();
        String slug = organizer.opens(title);
        given().get("/api/petitions/" + slug)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("title", equalTo(title))
                .body("state", equalTo("OPEN"))
                .body("signatures", equalTo(0))
                .body("goal", equalTo(500))
                .body("organization.name", equalTo("Families of Qaraqash"))
                .body("texts.en.body", containsString("She was *taken*"))
                .body("texts.en.direction", equalTo("ltr"))
                .body("url", equalTo("http://localhost:8080/petitions/" + slug));
        given().get("/api/petitions/" + slug + "/progress")
                .then()
                .statusCode(200)
                .body("signatures", equalTo(0))
                .body("goal", equalTo(500));
    }

    @Test
    void listsWhatIsPublicOnly() {
        String open = organizer.opens(Person.aTitle());
        UUID draft = organizer.drafts(Person.aTitle());
        UUID rejected = organizer.drafts(Person.aTitle());
        organizer.submits(rejected);
        Person.moderator().rejects(rejected, "spam");
        Response list = given().get("/api/petitions");
        list.then()
                .statusCode(200)
                .body("petitions.slug", hasItem(open))
                .body("petitions.id", not(hasItem(draft.toString())))
                .body("petitions.id", not(hasItem(rejected.toString())))
                .body("petitions[0].texts.en.body", nullValue());
        given().header("If-None-Match", list.header("ETag"))
                .get("/api/petitions")
                .then()
                .statusCode(304);
        given().head("/api/petitions").then().statusCode(200);
    }
}
