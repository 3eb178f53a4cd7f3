package org.imza.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: pages, forms and cookies. It follows no redirect by itself. */
public final class Browser {

    private String cookie = "";
    /** What it is known by until it is signed in. */
    private String mark = "";

    private String language = "en";

    /** The browser of somebody who has just signed in with a mailed link. */
    public static Browser signedIn(String email) {
        Browser browser = new Browser();
        browser.signIn(email, null);
        return browser;
    }

    /** The browser of a stranger's first sign-in. */
    public static Browser ofAnOrganizer() {
        return signedIn(anAddress());
    }

    /** An address nobody used before. */
    public static String anAddress() {
        return "organizer-" + UUID.randomUUID() + "@example.org";
    }

    /** Asks for a link and uses it. */
    public Response signIn(String email, String returnPath) {
        return press(askForLink(email, returnPath));
    }

    /** Asks for a link and returns its path, as the mail has it. */
    public String askForLink(String email, String returnPath) {
        int number = Mails.linksTo(email).size() + 1;
        post("/organize/sign-in", Map.of("email", email, "return", returnPath == null ? "" : returnPath))
                .then()
                .statusCode(200);
        return Mails.link(email, number);
    }

    /** Opens a mailed link and presses the button there. */
    public Response press(String link) {
        return post(link, Map.of("proof", proof(link)));
    }

    /** What the button page of a mailed link holds for this browser. */
    public String proof(String link) {
        return page(link)
                .selectFirst("main form[method=post] input[name=proof]")
                .attr("value");
    }

    public Browser speaking(String tag) {
        language = tag;
        return this;
    }

    public String cookie() {
        return cookie;
    }

    public Browser withCookie(String value) {
        cookie = value;
        return this;
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** The page at {@code path}, which has to be there. */
    public Document page(String path) {
        Response response = get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.asString());
    }

    /** Posts exactly {@code fields}. */
    public Response post(String path, Map<String, ?> fields) {
        return keep(request().formParams(fields).post(path));
    }

    /** Fills {@code fields} into the form of {@code page} that leads to {@code action}, and presses its button. */
    public Response submit(String page, String action, Map<String, ?> fields) {
        Element form = page(page).selectFirst("form[action=" + action + "]");
        RequestSpecification request = request();
        form.select("input[type=hidden]").stream()
                .filter(hidden -> !fields.containsKey(hidden.attr("name")))
                .forEach(hidden -> request.formParam(hidden.attr("name"), hidden.attr("value")));
        return keep(request.formParams(fields).post(action));
    }

    /** The path that a form was answered with. */
    public static String destination(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return URI.create(redirect.header("Location")).getPath();
    }

    /** The secret that this session's forms carry. */
    public String csrf() {
        return page("/organize")
                .selectFirst("form[action=/organize/sign-out] input[name=csrf]")
                .attr("value");
    }

    public RequestSpecification request() {
        RequestSpecification request = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        if (!mark.isEmpty()) {
            request.cookie("imza-sign-in", mark);
        }
        return cookie.isEmpty() ? request : request.cookie("imza", cookie);
    }

    private Response keep(Response response) {
        if (response.cookies().containsKey("imza")) {
            cookie = response.cookie("imza");
        }
        if (response.cookies().containsKey("imza-sign-in")) {
            mark = response.cookie("imza-sign-in");
        }
        return response;
    }
}
