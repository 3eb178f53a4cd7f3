package org.imza.confirmation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** After a button of a link was pressed, the browser stands at an address that is no key and a page that names nobody. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AfterTheButtonIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void leadsAwayFromTheAddressThatIsAKey() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "bar@example.org", Map.of("nameVisibility", "PUBLIC"));
        String thanks = leadsTo(given().redirects().follow(false).post(mail.confirmPath()));
        assertEquals(thanks, leadsTo(given().redirects().follow(false).get(mail.confirmPath())));
        assertNothingOfTheSigner(
                mail,
                given().get(thanks)
                        .then()
                        .statusCode(200)
                        .body(containsString("1 has signed."))
                        .body(containsString("/petitions/" + petition.slug()))
                        .body(containsString("https://wa.me/"))
                        .extract()
                        .response());
        String withdrawn = leadsTo(given().redirects().follow(false).post(mail.withdrawPath()));
        assertEquals(withdrawn, leadsTo(given().redirects().follow(false).get(mail.withdrawPath())));
        assertNothingOfTheSigner(
                mail,
                given().get(withdrawn)
                        .then()
                        .statusCode(200)
                        .body(containsString("taken back"))
                        .extract()
                        .response());
        assertEquals(0, database.counted(petition.id()));
    }

    @Test
    void thanksInEveryLanguageButNoneThatThereIsNot() {
        OpenPetition petition = OpenPetition.withGoal(500);
        Recipient mail = mails.afterSigning(petition, "uyghurthanks@example.org", Map.of("language", "ug-Cyrl"));
        String thanks = leadsTo(given().redirects().follow(false).post(mail.confirmPath()));
        assertTrue(thanks.endsWith("/ug-Cyrl/thanks"));
        assertEquals(
                "ug-Cyrl",
                Jsoup.parse(given().get(thanks).asString()).selectFirst("html").attr("lang"));
        String path = "/petitions/" + petition.slug();
        var uyghur = Jsoup.parse(given().get(path + "/ug/thanks").asString());
        assertEquals("rtl", uyghur.selectFirst("html").attr("dir"));
        assertTrue(uyghur.text().contains(OpenPetition.UYGHUR_TITLE));
        for (String none : List.of("/EN/thanks", "/x!/thanks", "/" + "a".repeat(300) + "/withdrawn")) {
            given().urlEncodingEnabled(false).get(path + none).then().statusCode(404);
        }
        given().get("/petitions/none/en/thanks").then().statusCode(404);
        given().get("/petitions/hidden/en/withdrawn").then().statusCode(200).body(not(containsString("hidden")));
    }

    private static String leadsTo(Response answer) {
        assertKeptByNobody(answer);
        answer.then().statusCode(303);
        String address = answer.header("Location");
        assertTrue(address.contains("/petitions/"), address);
        return java.net.URI.create(address).getPath();
    }

    private static void assertNothingOfTheSigner(Recipient mail, Response page) {
        assertKeptByNobody(page);
        for (String secret : List.of(
                "Aygül Mämät",
                "/sign/confirm",
                "/sign/withdraw",
                token(mail.confirmPath()),
                token(mail.withdrawPath()))) {
            page.then().body(not(containsString(secret)));
        }
        assertTrue(page.headers().getValues("Set-Cookie").isEmpty());
    }

    private static void assertKeptByNobody(Response answer) {
        answer.then()
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
