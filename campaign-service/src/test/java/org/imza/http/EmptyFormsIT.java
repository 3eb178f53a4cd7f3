package org.imza.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imza.kit.form.EmptyFormsContract;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EmptyFormsIT extends EmptyFormsContract {

    private static Group group;
    private static Group.Campaign launched;
    private static Browser moderator;
    private static Browser administrator;

    @BeforeEach
    void signIn() {
        if (group != null) {
            return;
        }
        group = Group.founded();
        launched = group.launched();
        moderator = Browser.signedIn("forms@example.org");
        administrator = Browser.signedIn("forms-administrator@example.org");
    }

    @Override
    protected Stream<Sent> sent() {
        Sender member = by(group.browser());
        String workplace = launched.workplace();
        String api = "/api/campaigns/" + launched.id();
        String moderation = "/organize/moderation/" + launched.id();
        return Stream.of(
                new Sent(
                        "signIn",
                        by(new Browser()),
                        "/organize/sign-in",
                        "/organize/sign-in",
                        "POST /api/sign-in-links"),
                new Sent(
                        "invitation",
                        by(administrator),
                        "/organize/invitations",
                        "/organize/invitations",
                        "POST /api/invitations"),
                new Sent(
                        "organization",
                        member,
                        "/organize/organizations/new",
                        "/organize/organizations",
                        "POST /api/organizations"),
                new Sent(
                        "campaign",
                        member,
                        "/organize/campaigns/new?organization=" + group.id(),
                        "/organize/campaigns",
                        "POST /api/campaigns"),
                new Sent("campaign", member, workplace, workplace, "PUT " + api),
                new Sent(
                        "update",
                        member,
                        workplace + "/updates/new",
                        workplace + "/updates",
                        "POST " + api + "/updates",
                        Map.of("date", "")),
                new Sent(
                        "picture",
                        member,
                        "/organize/organizations/" + group.id() + "/pictures",
                        "/organize/organizations/" + group.id() + "/pictures",
                        "POST /api/organizations/" + group.id() + "/pictures"),
                new Sent("attachment", member, "", "", "POST " + api + "/petitions"),
                new Sent("takedown", by(moderator), moderation, moderation + "/takedown", "POST " + api + "/takedown"));
    }

    @Test
    void refuseValuesOfAnotherType() {
        for (String body : List.of("{\"title\": [\"a\"]}", "{\"organizationId\": \"nobody\"}")) {
            Response refused = group.api().body(body).post("/api/campaigns");
            assertEquals(422, refused.statusCode(), body);
            assertEquals(List.of("wrongType"), refused.path("errors.code"), body);
        }
        Response refused = group.api()
                .body("{\"title\": \"a\", \"body\": \"b\", \"picture\": {\"content\": \"no picture!\"}}")
                .post("/api/campaigns/" + launched.id() + "/updates");
        assertEquals(422, refused.statusCode());
        assertEquals(List.of("picture/content"), refused.path("errors.field"));
        assertEquals(
                List.of("date"),
                group.api()
                        .body(Map.of("title", "a", "body", "b", "date", "tomorrow"))
                        .post("/api/campaigns/" + launched.id() + "/updates")
                        .path("errors.field"));
        assertEquals(400, group.api().body("[]").post("/api/campaigns").statusCode());
    }

    private static Sender by(Browser browser) {
        return new Sender(tag -> browser.speaking(tag).request(), tag -> program(browser, tag));
    }

    private static RequestSpecification program(Browser browser, String tag) {
        RequestSpecification request = given().header("Accept-Language", tag);
        return browser.cookie().isEmpty() ? request : request.auth().oauth2(browser.cookie());
    }
}
