package org.imza.desk;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An organizer of an organization of their own, or a moderator, who uses forms and the JSON API as people do. */
public record Person(UUID account, MemberOf organization, String token) {

    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    public static Person organizer() {
        UUID account = Ids.next();
        MemberOf organization = new MemberOf(Ids.next(), "families-" + Ids.next(), "Families of Qaraqash", Role.OWNER);
        return new Person(account, organization, Tokens.organizer(account, organization));
    }

    public static Person moderator() {
        UUID account = Ids.next();
        return new Person(account, null, Tokens.moderator(account));
    }

    /** With the session cookie, as a browser. */
    public RequestSpecification browser() {
        return given().config(STAY).cookie("imza", token);
    }

    /** A form of ours, urlencoded, with the session's secret. */
    public RequestSpecification form(Map<String, String> fields) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("csrf", Tokens.CSRF);
    }

    /** The same, with what the form of the page at {@code path} holds for it besides. */
    public RequestSpecification form(String path, Map<String, String> fields) {
        return form(fields).formParam("seen", seen(path));
    }

    /** What the form of the page at {@code path} remembers to have shown. */
    public String seen(String path) {
        return page(path).select("input[name=seen]").attr("value");
    }

    /** With the bearer token, as a program. */
    public RequestSpecification program() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Document page(String path) {
        Response response = browser().get(path);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }

    /** A strange title each time, so that tests that share a database do not share addresses. */
    public static String aTitle() {
        return "Free Ayshe Tursun " + Ids.next();
    }

    public Map<String, Object> aDraft(String title) {
        return Map.of(
                "organizationId",
                organization.id(),
                "title",
                title,
                "summary",
                "She taught children to read.",
                "body",
                "## What happened\n\nShe was *taken* in May.",
                "decisionMakers",
                List.of("The Minister of Justice", "The Parliament"),
                "goal",
                500,
                "language",
                "en",
                "links",
                List.of(Map.of("label", "The story", "url", "https://example.org/story")));
    }

    public UUID drafts(String title) {
        return drafts(aDraft(title));
    }

    public UUID drafts(Map<String, Object> draft) {
        Response created = program().body(draft).post("/api/petitions");
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    public void translates(UUID id, String tag, String title) {
        program()
                .body(Map.of("title", title, "summary", "قىسقىچە.", "body", "تېكىست."))
                .put("/api/petitions/" + id + "/translations/" + tag)
                .then()
                .statusCode(200);
    }

    public void submits(UUID id) {
        program().post("/api/petitions/" + id + "/submission").then().statusCode(200);
    }

    public void closes(UUID id) {
        program().post("/api/petitions/" + id + "/closure").then().statusCode(200);
    }

    /** As a moderator: the version of the petition as it is now. */
    public long version(UUID id) {
        return program().get("/api/moderation/petitions/" + id).jsonPath().getLong("version");
    }

    /** As a moderator: the version of its words in one language. */
    public long version(UUID id, String tag) {
        return program().get("/api/moderation/petitions/" + id).jsonPath().getLong("texts." + tag + ".version");
    }

    /** As a moderator; returns the address. */
    public String publishes(UUID id) {
        Response response =
                program().body(Map.of("version", version(id))).post("/api/moderation/petitions/" + id + "/publication");
        response.then().statusCode(200);
        return response.path("slug");
    }

    /** As a moderator; returns the address. */
    public String rejects(UUID id, String reason) {
        Response response = program()
                .body(Map.of("version", version(id), "reason", reason, "explanation", "Say whom you ask."))
                .post("/api/moderation/petitions/" + id + "/rejection");
        response.then().statusCode(200);
        return response.path("slug");
    }

    /** A published petition of this organizer; returns its address. */
    public String opens(String title) {
        UUID id = drafts(title);
        submits(id);
        return moderator().publishes(id);
    }
}
