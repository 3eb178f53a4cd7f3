package org.imza.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class QueryMistakesIT {

    @ParameterizedTest
    @CsvSource({
        "page=secret, page, malformedParameter",
        "page=-1, page, malformedParameter",
        "page=, page, malformedParameter",
        "after=secret, after, malformedParameter",
        "state=secret, state, unknownParameter",
    })
    void namesTheParameterAndDoesNotQuoteItsValue(String query, String name, String code) {
        given().get("/api/tried/list?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:imza:problem:malformed-filter"))
                .body("errors[0].parameter", equalTo(name))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", nullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void answersWhatCanBeAsked() {
        given().get("/api/tried/list?page=2&after=0198c1de-0000-7000-8000-000000000001")
                .then()
                .statusCode(200)
                .body("page", equalTo(2));
    }

    @Test
    void speaksTheCallersLanguage() {
        given().header("Accept-Language", "ug")
                .get("/api/tried/list?page=x")
                .then()
                .header("Content-Language", "ug")
                .body("title", equalTo("malformed filter"))
                .body("detail", containsString("ئادرېستا"))
                .body("errors[0].message", containsString("پارامېتىر"));
        given().header("Accept-Language", "ug")
                .get("/api/tried/secret/a")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("detail", containsString("كىرىش"));
    }
}
