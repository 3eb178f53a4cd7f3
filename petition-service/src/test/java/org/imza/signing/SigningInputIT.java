package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written into a signature, and what not. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SigningInputIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void knowsNoPetitionAtAnotherAddress() {
        given().contentType(ContentType.JSON)
                .body(Map.of("name", "Aygül", "email", "a@example.org", "country", "DE"))
                .post("/api/petitions/no-such-petition/signatures")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name            | ''
            name            | ' '
            name            | '!!!'
            name            | 'Ay\u202Egül'
            email           | ''
            email           | 'nobody'
            email           | 'a@example.org,b@example.org'
            country         | ''
            country         | 'XX'
            country         | 'Germany'
            nameVisibility  | 'SHOWN'
            keepMeUpdated   | 'yes'
            language        | 'klingon!'
            """)
    void namesTheFieldThatIsWrong(String field, String value) {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.sign("Aygül", "wrong@example.org", Map.of(field, value))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
        assertEquals(0, database.number("select count(*) from signature where petition_id = ?", petition.id()));
    }

    @Test
    void refusesWhatIsTooLongOrHidesALine() {
        OpenPetition petition = OpenPetition.withGoal(500);
        String email = "long@example.org";
        petition.sign("x".repeat(500), email, Map.of()).then().statusCode(422).body("errors.field", hasItem("name"));
        petition.sign("ئ".repeat(200), email, Map.of()).then().statusCode(202);
        petition.sign("Aygül", email, Map.of("comment", "x".repeat(1_001)))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("comment"));
        for (String broken : List.of("a@example.org\nBcc: b@example.org", "a@example.org\r\n", "\u0000a@example.org")) {
            petition.sign("Aygül", broken, Map.of()).then().statusCode(422).body("errors.field", hasItem("email"));
        }
        petition.sign("Aygül\nBcc: b@example.org", email, Map.of()).then().statusCode(422);
    }

    @Test
    void takesUnknownFieldsAndNamesOfAnyScript() {
        OpenPetition petition = OpenPetition.withGoal(500);
        petition.sign("王小明", "script1@example.org", Map.of("utm_source", "x", "nested", Map.of("a", 1)))
                .then()
                .statusCode(202);
        petition.sign("Әркин Һошур", "script2@example.org", Map.of("country", "kz"))
                .then()
                .statusCode(202);
        petition.sign("Nguyễn Thị Ánh", "script3@example.org", Map.of("nameVisibility", "INITIALS"))
                .then()
                .statusCode(202);
        given().get(mails.latestTo("script3@example.org").confirmPath()).then().body(containsString("N. T. Á."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "\"text\"", "{\"name\":\"\\ud800x\""})
    void refusesMalformedJson(String body) {
        OpenPetition petition = OpenPetition.withGoal(500);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/petitions/" + petition.slug() + "/signatures")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void namesTheFieldWhoseTypeIsWrong() {
        OpenPetition petition = OpenPetition.withGoal(500);
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "ug")
                .body("{\"name\":[1]}")
                .post("/api/petitions/" + petition.slug() + "/signatures")
                .then()
                .statusCode(422)
                .body("errors.field", contains("name"))
                .body("errors.code", contains("wrongType"))
                .body("errors[0].message", containsString("تىپتا"));
    }

    @Test
    void refusesBrokenUnicode() {
        OpenPetition petition = OpenPetition.withGoal(500);
        String path = "/api/petitions/" + petition.slug() + "/signatures";
        String lone = "{\"name\":\"A\\ud800x\",\"email\":\"lone@example.org\",\"country\":\"DE\"}";
        given().contentType(ContentType.JSON).body(lone).post(path).then().statusCode(422);
        byte[] invalid = "{\"name\":\"A?x\",\"email\":\"lone@example.org\",\"country\":\"DE\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        invalid[10] = (byte) 0xC3;
        given().contentType("application/json").body(invalid).post(path).then().statusCode(400);
    }
}
