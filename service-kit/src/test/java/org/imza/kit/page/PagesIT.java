package org.imza.kit.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.imza.kit.language.Language;
import org.imza.kit.testing.RealServers;
import org.imza.kit.texts.KitTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PagesIT {
    @Inject
    Assets assets;

    @Inject
    ErrorPages errorPages;

    @ParameterizedTest
    @CsvSource({
        "en, ltr, 2 have signed.",
        "ug, rtl, 2 كىشى ئىمزا قويدى.",
        "ug-Cyrl, ltr, 2 киши имза қойди.",
        "ug-Latn, ltr, 2 kishi imza qoydi."
    })
    void speaksTheLanguageOfThePage(String tag, String direction, String headline) {
        given().queryParam("lang", tag)
                .get("/tried")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", tag)
                .body(
                        containsString("<html lang=\"" + tag + "\" dir=\"" + direction + "\">"),
                        containsString(headline),
                        containsString("<title>Tried &amp; true · The Group</title>"),
                        not(containsString("csrf\" value=\"t")),
                        not(containsString("/organize/sign-out")));
    }

    @Test
    void answersNothingNewToThoseWhoHaveThePage() {
        String tag = given().get("/tried").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/tried")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("public"));
        given().header("If-None-Match", tag).get("/tried?lang=ug").then().statusCode(200);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        given().get("/tried/wrong")
                .then()
                .statusCode(422)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("value=\"&quot;&gt;&lt;script&gt;\""),
                        containsString("<a href=\"#name\">Write your &lt;name&gt;.</a>"),
                        containsString("<title>Error: Tried &amp; true"),
                        containsString("aria-describedby=\"name-hint name-limit name-error\""),
                        containsString("id=\"name-limit\">At most 120 characters.<"),
                        not(containsString("maxlength")),
                        containsString("aria-invalid=\"true\""),
                        containsString("<meta name=\"robots\" content=\"noindex\">"),
                        containsString("name=\"csrf\" value=\"the-token\""),
                        allOf(containsString("/organize/sign-out"), containsString("/moderate")));
    }

    @Test
    void servesAssetsForEver() {
        given().urlEncodingEnabled(false)
                .get(assets.url("fonts/noto-naskh-arabic.woff2"))
                .then()
                .statusCode(200)
                .contentType("font/woff2")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/assets/service-kit/imza.css?v=old")
                .then()
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", "public, max-age=60, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.css", "..%2f..%2fapplication.properties", "fonts%2f", "imza.css%00"})
    void servesNothingElse(String name) {
        given().urlEncodingEnabled(false)
                .get("/assets/service-kit/" + name)
                .then()
                .statusCode(not(equalTo(200)));
    }

    @Test
    void explainsErrorsInTheReadersLanguage() {
        String page = errorPages.render(
                404, KitTexts.PROBLEM_404_TITLE, KitTexts.PROBLEM_404_TEXT, java.util.List.of(), Language.UYGHUR);
        org.junit.jupiter.api.Assertions.assertTrue(page.contains("<h1>بۇ ئادرېستا ھېچنېمە يوق</h1>"), page);
    }
}
