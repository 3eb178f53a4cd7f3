package org.imza.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imza.kit.form.DeclaredForms;
import org.imza.kit.form.EmptyForm;
import org.imza.kit.form.Form;
import org.imza.kit.language.Languages;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.imza.testing.UpdateUploads;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of this service, sent empty, from its page and by a program. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EmptyFormsIT {

    private static Group group;
    private static Group.Campaign launched;
    private static Browser moderator;
    private static Browser administrator;

    /** One of them: {@code body} is what a program sends that says nothing. */
    record Sent(String form, Browser browser, String page, String action, String api, Map<String, ?> body) {

        @Override
        public String toString() {
            return form + " " + action;
        }
    }

    @BeforeEach
    void signIn() {
        if (group != null) {
            return;
        }
        group = Group.founded();
        launched = group.launched();
        moderator = Browser.signedIn("moderator@example.org");
        administrator = Browser.signedIn("administrator@example.org");
    }

    private static Stream<Sent> sent() {
        Browser member = group.browser();
        String workplace = launched.workplace();
        String api = "/api/campaigns/" + launched.id();
        String moderation = "/organize/moderation/" + launched.id();
        return Stream.of(
                sent("signIn", new Browser(), "/organize/sign-in", "/organize/sign-in", "/api/sign-in-links"),
                sent("invitation", administrator, "/organize/invitations", "/organize/invitations", "/api/invitations"),
                sent(
                        "organization",
                        member,
                        "/organize/organizations/new",
                        "/organize/organizations",
                        "/api/organizations"),
                sent(
                        "campaign",
                        member,
                        "/organize/campaigns/new?organization=" + group.id(),
                        "/organize/campaigns",
                        "/api/campaigns"),
                sent("campaign", member, workplace, workplace, "PUT " + api),
                new Sent(
                        "update",
                        member,
                        workplace + "/updates/new",
                        workplace + "/updates",
                        api + "/updates",
                        Map.of("date", "")),
                sent(
                        "picture",
                        member,
                        "/organize/organizations/" + group.id() + "/pictures",
                        "/organize/organizations/" + group.id() + "/pictures",
                        "/api/organizations/" + group.id() + "/pictures"),
                sent("takedown", moderator, moderation, moderation + "/takedown", api + "/takedown"));
    }

    private static Sent sent(String form, Browser browser, String page, String action, String api) {
        return new Sent(form, browser, page, action, api, Map.of());
    }

    static Stream<String> declared() {
        return DeclaredForms.all().stream().map(Form::name);
    }

    @ParameterizedTest
    @MethodSource("declared")
    void nameEveryFieldThatIsNeededInTheReadersLanguage(String name) {
        List<Sent> all = sent().filter(one -> one.form.equals(name)).toList();
        assertFalse(all.isEmpty(), "not tried: " + name);
        all.forEach(sent -> tryEmpty(sent, DeclaredForms.named(name)));
    }

    private static void tryEmpty(Sent sent, Form form) {
        Languages.INTERFACE.forEach(language -> {
            EmptyForm empty = new EmptyForm(form, language);
            sent.browser.speaking(language.tag());
            Response again = pressed(sent);
            assertEquals(422, again.statusCode(), again.asString());
            empty.assertNamedOn(Jsoup.parse(again.asString()), sent.action);
            empty.assertNamedIn(problem(sent, language.tag()));
        });
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

    private static Response pressed(Sent sent) {
        Map<String, String> hidden = EmptyForm.sent(sent.browser.page(sent.page), sent.action);
        return List.of("update", "picture").contains(sent.form)
                ? UpdateUploads.multipart(sent.browser, hidden).post(sent.action)
                : sent.browser.post(sent.action, hidden);
    }

    private static JsonPath problem(Sent sent, String language) {
        var request = given().header("Accept-Language", language)
                .contentType("application/json")
                .body(sent.body);
        if (!sent.browser.cookie().isEmpty()) {
            request.auth().oauth2(sent.browser.cookie());
        }
        Response refused = sent.api.startsWith("PUT ") ? request.put(sent.api.substring(4)) : request.post(sent.api);
        assertEquals(422, refused.statusCode(), refused.asString());
        assertEquals("application/problem+json", refused.contentType());
        return refused.jsonPath();
    }
}
