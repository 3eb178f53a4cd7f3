package org.imza.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BadInputIT {

    private static final List<String> TAKING_JSON =
            List.of("/api/sign-in-links", "/api/sessions", "/api/organizations", "/api/campaigns");

    private Group group;

    @BeforeEach
    void found() {
        group = Group.founded();
    }

    @Test
    void malformedJsonIsNotUnderstood() {
        for (String path : TAKING_JSON) {
            for (String body : List.of("{\"name\":", "[]", "\"text\"", "{\"name\":{\"a\":1}}", "null", "")) {
                int status = group.api().body(body).post(path).statusCode();
                assertEquals(4, status / 100, path + " answered " + status + " to " + body);
            }
            group.api()
                    .body("{\"name\": \"secret-of-somebody")
                    .post(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body(not(containsString("secret-of-somebody")));
        }
    }

    @Test
    void tenMegabytesAreTooMuch() {
        byte[] body = new byte[10 * 1024 * 1024];
        group.api().body(body).post("/api/organizations").then().statusCode(413);
        given().contentType("application/x-www-form-urlencoded")
                .body("email=" + "a".repeat(body.length))
                .post("/organize/sign-in")
                .then()
                .statusCode(413);
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] json = "{\"name\":\"abc\"}".getBytes(StandardCharsets.UTF_8);
        json[10] = (byte) 0xc3;
        int status = group.api().body(json).post("/api/organizations").statusCode();
        assertEquals(4, status / 100, "answered " + status);
        given().contentType("application/x-www-form-urlencoded")
                .body("email=%C3%28a@example.org")
                .post("/organize/sign-in")
                .then()
                .statusCode(422);
    }

    @Test
    void whatTurnsDirectionAroundIsRefused() {
        for (String name : List.of("Free\u202Egnihton", "a\u2066b", "a\u0000b", "a\u0007b")) {
            group.api()
                    .body(Map.of("name", name))
                    .post("/api/organizations")
                    .then()
                    .statusCode(422)
                    .body(containsString("\"name\""));
        }
    }

    @Test
    void addressesThatAreNoneAreNotFound() {
        for (String path : List.of(
                "/campaigns/nothing",
                "/campaigns/nothing/updates/nothing",
                "/campaigns/x/pictures/not-an-id",
                "/pictures/not-an-id/960",
                "/pictures/" + UUID.randomUUID() + "/960",
                "/pictures/" + UUID.randomUUID() + "/99999999999",
                "/campaigns/x/pictures/" + UUID.randomUUID(),
                "/organizations/%F0%9F%98%80",
                "/api/campaigns/nothing")) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        }
        for (String path : List.of("/organize/campaigns/not-an-id", "/organize/campaigns/" + UUID.randomUUID())) {
            assertEquals(404, group.browser().get(path).statusCode(), path);
        }
    }

    @Test
    void aFormWithoutAnOrganizationIsNotFound() {
        assertEquals(404, group.browser().get("/organize/campaigns/new").statusCode());
        assertEquals(
                404,
                group.browser().get("/organize/campaigns/new?organization=x").statusCode());
        assertEquals(
                404,
                group.browser()
                        .post(
                                "/organize/campaigns",
                                Map.of("csrf", group.browser().csrf(), "title", "x"))
                        .statusCode());
    }
}
