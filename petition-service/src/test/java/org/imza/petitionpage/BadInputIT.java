package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is clear and no stack trace. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BadInputIT {

    private final Person organizer = Person.organizer();

    private void assertRefused(String field, Object value) {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        draft.put(field, value);
        organizer
                .program()
                .body(draft)
                .post("/api/petitions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @Test
    void refusesFieldsThatAreNotWhatTheySeem() {
        assertRefused("title", "Free \u202Eeyshe");
        assertRefused("title", "Free\u0000 Ayshe");
        assertRefused("title", "  ");
        assertRefused("body", "ئا".repeat(25_001));
        assertRefused("goal", 0);
        assertRefused("goal", -5);
        assertRefused("goal", 1.5);
        assertRefused("goal", 1000.0);
        assertRefused("goal", true);
        assertRefused("language", "klingon!");
        assertRefused("decisionMakers", java.util.List.of());
        assertRefused("links", java.util.List.of(Map.of("label", "x", "url", "javascript:alert(1)")));
        assertRefused("links", java.util.List.of(Map.of("label", "x", "url", "https:///no-host")));
    }

    @Test
    void takesALongTextInAnyScript() {
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        draft.put("body", "ئا".repeat(25_000));
        organizer.drafts(draft);
        Map<String, String> form = new HashMap<>();
        form.put("organization", organizer.organization().id().toString());
        form.put("title", Person.aTitle());
        form.put("summary", "s");
        form.put("body", "漢".repeat(50_000));
        form.put("decisionMakers", "M");
        form.put("goal", "500");
        form.put("language", "zh-Hans");
        organizer.form(form).post("/organize/petitions").then().statusCode(303);
    }

    @Test
    void refusesBrokenBodies() {
        organizer
                .program()
                .body("{\"title\":")
                .post("/api/petitions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        organizer.program().body("[]").post("/api/petitions").then().statusCode(400);
        organizer.program().body("").post("/api/petitions").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        byte[] invalid = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        organizer.program().body(invalid).post("/api/petitions").then().statusCode(400);
        organizer
                .program()
                .contentType("text/plain")
                .body("x")
                .post("/api/petitions")
                .then()
                .statusCode(415);
        given().delete("/api/petitions/x").then().statusCode(405);
    }

    @Test
    void refusesTenMegabytes() {
        organizer
                .program()
                .body("\"" + "x".repeat(10_000_000) + "\"")
                .post("/api/petitions")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        given().formParam("comment", "x".repeat(10_000_000))
                .post("/petitions/any/sign")
                .then()
                .statusCode(413)
                .body(containsString("<html"));
    }

    @Test
    void knowsNothingAtAddressesThatAreNone() {
        given().get("/petitions/%ff%fe").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        given().get("/petitions/" + "x".repeat(1_000)).then().statusCode(404);
        given().get("/petitions/a%00b").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        organizer.browser().get("/organize/petitions/not-a-uuid").then().statusCode(404);
        given().get("/petitions?page=minus").then().statusCode(404);
        given().get("/nothing").then().statusCode(404).body(containsString("<html"));
        given().get("/api/nothing").then().statusCode(404).body("status", equalTo(404));
    }
}
