package org.imza.organizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who else could write in an organization's name, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoMayOrganizeIT {

    private final Person organizer = Person.organizer();
    private final DraftForm form = new DraftForm(organizer);

    @Test
    void letsNobodyElseSeeOrTouchADraft() {
        String path = form.sent(Person.aTitle());
        Person stranger = Person.organizer();
        stranger.browser().get(path).then().statusCode(403);
        stranger.browser().get(path + "/preview").then().statusCode(403);
        stranger.form(form.fields("Mine now")).post(path).then().statusCode(403);
        stranger.form(Map.of()).post(path + "/submit").then().statusCode(403);
        stranger.form(form.fields("In their name"))
                .post("/organize/petitions")
                .then()
                .statusCode(403);
        String id = path.substring(path.lastIndexOf('/') + 1);
        stranger.program()
                .body(organizer.aDraft("Mine"))
                .put("/api/petitions/" + id)
                .then()
                .statusCode(403);
        stranger.program()
                .body(organizer.aDraft("Mine"))
                .post("/api/petitions")
                .then()
                .statusCode(403);
        given().body(organizer.aDraft("Mine"))
                .contentType("application/json")
                .post("/api/petitions")
                .then()
                .statusCode(401);
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/organize/sign-in?return="));
    }

    @Test
    void renewsATokenThatLacksAnOrganization() {
        Person elsewhere = new Person(organizer.account(), null, Tokens.outdated(organizer.account()));
        String page = "/organize/petitions/new?organization="
                + organizer.organization().id();
        elsewhere
                .browser()
                .get(page)
                .then()
                .statusCode(307)
                .header("Location", containsString("/organize/renew?return=%2Forganize%2Fpetitions%2Fnew"));
        elsewhere
                .form(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(307);
        elsewhere
                .program()
                .body(organizer.aDraft("Mine"))
                .post("/api/petitions")
                .then()
                .statusCode(403);

        Person renewed = new Person(organizer.account(), null, Tokens.organizer(organizer.account()));
        renewed.browser().get(page).then().statusCode(403);
        renewed.form(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesFormsWithoutTheSessionsSecret() {
        String path = form.sent(Person.aTitle());
        organizer
                .browser()
                .formParams(form.fields(Person.aTitle()))
                .post("/organize/petitions")
                .then()
                .statusCode(403);
        organizer
                .browser()
                .formParam("csrf", "guess")
                .post(path + "/submit")
                .then()
                .statusCode(403);
        assertEquals("Draft", organizer.page(path).select(".state").first().text());
    }
}
