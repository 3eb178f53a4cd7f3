package org.imza.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of another site can make somebody's browser change here: nothing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForeignFormsIT {

    private final String token = Tokens.organizer(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        // What a browser says of where the request comes from, of whose page it was; and the answer.
        "-, -, 200",
        "-, null, 200",
        "-, http://localhost:8080, 200",
        "-, https://evil.example, 403",
        "-, http://localhost:9090, 403",
        "-, garbage, 403",
        "same-origin, http://localhost:8080, 200",
        "same-origin, null, 200",
        "same-origin, http://onion.example, 200",
        "none, -, 200",
        "same-site, http://localhost:8080, 200",
        "same-site, http://blog.localhost:8080, 403",
        "same-site, null, 403",
        "same-site, -, 403",
        "cross-site, https://evil.example, 403",
        "cross-site, null, 403",
        "cross-site, http://localhost:8080, 403",
        "cross-site, -, 403",
        "what is this, -, 403",
    })
    void takesOnlyFormsOfItsOwn(String site, String origin, int status) {
        from(site, origin)
                .cookie("imza", token)
                .formParam("csrf", Tokens.CSRF)
                .formParam("text", "x")
                .post("/mine")
                .then()
                .statusCode(status);
    }

    @Test
    void takesItsFormsUnderTheNameItWasAskedBy() {
        from("-", "http://imza.onion")
                .header("Host", "imza.onion")
                .cookie("imza", token)
                .formParam("csrf", Tokens.CSRF)
                .post("/mine")
                .then()
                .statusCode(200);
    }

    @Test
    void letsPagesBeOpenedFromAnywhere() {
        from("cross-site", "https://evil.example").get("/open").then().statusCode(200);
    }

    @Test
    void saysWhyInWords() {
        from("cross-site", "https://evil.example")
                .formParam("text", "x".repeat(100_000))
                .post("/mine")
                .then()
                .statusCode(403)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-store")
                .body(containsString("This form came from another site"));
        from("cross-site", "https://evil.example")
                .header("Accept-Language", "ug")
                .post("/nowhere")
                .then()
                .statusCode(403)
                .body(containsString("dir=\"rtl\""));
        from("cross-site", "https://evil.example")
                .contentType("text/plain")
                .body("{}")
                .post("/api/json")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body(containsString("foreign-form"));
    }

    @Test
    void letsProgramsWithATokenComeFromAnywhere() {
        from("cross-site", "https://partner.example")
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/api/json")
                .then()
                .statusCode(200);
        from("cross-site", "https://partner.example")
                .header("Authorization", "Basic b3JnYW5pemVyOng=")
                .contentType("application/json")
                .body("{}")
                .post("/api/json")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification from(String site, String origin) {
        RequestSpecification request = given().redirects().follow(false);
        if (!site.equals("-")) {
            request.header("Sec-Fetch-Site", site);
        }
        return origin.equals("-") ? request : request.header("Origin", origin);
    }
}
