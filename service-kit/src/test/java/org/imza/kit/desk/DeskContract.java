package org.imza.kit.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which language organizers and moderators are spoken to; extend it in a service with a {@code @QuarkusTest}. */
public abstract class DeskContract {

    private static final String KEPT = "imza-language";

    /** Addresses of pages, without {@code lang}, with the session token of the account that sees them; {@code ""} for nobody's. */
    protected abstract Map<String, String> pages();

    /** A public page. */
    protected abstract String publicPage();

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        pages().forEach((path, token) -> {
            assertEquals("en", language(as(token).get(path)), path);
            assertEquals("ug", language(as(token).get(with(path, "lang=ug"))), path);
            assertEquals("en", language(as(token).get(with(path, "lang=tlh"))), path);
            assertEquals("ug", language(speaking("ug", token).get(path)), path);
        });
    }

    @Test
    void leadsToTheSamePageInEveryLanguage() {
        pages().forEach((path, token) -> {
            Response page = as(token).get(with(path, "lang=ug"));
            for (String tag : List.of("en", "ug")) {
                String link = "href=\"" + switched(path, tag) + '"';
                assertTrue(page.asString().contains(link), path + " has no " + link);
                assertEquals(tag, language(as(token).get(switched(path, tag).replace("&amp;", "&"))), path);
            }
        });
    }

    @Test
    void keepsWhatWasAskedForLast() {
        pages().forEach((path, token) -> {
            String kept = as(token).get(with(path, "lang=ug")).cookie(KEPT);
            assertEquals("ug", language(as(token).cookie(KEPT, kept).get(path)), path);
            assertEquals("en", language(as(token).cookie(KEPT, kept).get(with(path, "lang=en"))), path);
            assertEquals("en", language(as(token).cookie(KEPT, "\"><x").get(path)), path);
            assertNull(as(token).get(path).cookie(KEPT), path);
        });
    }

    @Test
    void givesSupportersNoCookieAndHeedsNone() {
        Response page = as("").cookie(KEPT, "ug").get(publicPage());
        assertEquals("en", language(page));
        assertTrue(as("").get(with(publicPage(), "lang=ug")).cookies().isEmpty());
    }

    private static String language(Response page) {
        page.then().statusCode(200);
        return page.header("Content-Language");
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    /** As it stands in the page. */
    private static String switched(String path, String tag) {
        String[] parts = path.split("\\?", 2);
        return parts[0] + "?lang=" + tag + (parts.length == 1 ? "" : "&amp;" + parts[1].replace("&", "&amp;"));
    }

    private static RequestSpecification as(String token) {
        return speaking("en", token);
    }

    private static RequestSpecification speaking(String language, String token) {
        RequestSpecification request = given().urlEncodingEnabled(false).header("Accept-Language", language);
        return token.isEmpty() ? request : request.cookie("imza", token);
    }
}
