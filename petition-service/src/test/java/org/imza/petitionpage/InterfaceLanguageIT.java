package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RawHttp;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A petition is read in one language and spoken about in another; only addresses remember which. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InterfaceLanguageIT {

    @Inject
    Mails mails;

    @TestHTTPResource
    URI service;

    private OpenPetition petition;
    private String path;

    @BeforeEach
    void open() {
        petition = OpenPetition.withGoal(500);
        path = "/petitions/" + petition.slug();
    }

    private static Document page(String address) {
        var answer = given().get(address);
        answer.then().statusCode(200);
        assertTrue(answer.getDetailedCookies().asList().isEmpty());
        return Jsoup.parse(answer.asString());
    }

    private static String spoken(Document page) {
        return page.selectFirst("html").attr("lang");
    }

    private static String written(Document page) {
        return page.selectFirst("h1").attr("lang");
    }

    @Test
    void followsTheTextUntilSomebodyChooses() throws IOException {
        assertEquals("en", spoken(page(path)));
        assertEquals("ug", spoken(page(path + "/ug")));
        Document english = page(path + "?lang=ug");
        assertEquals("en", written(english));
        assertEquals("ug", spoken(english));
        assertEquals("ئىمزا قويۇش", english.select("#sign form button").text());
        Document uyghur = page(path + "/ug?lang=en");
        assertEquals("ug", written(uyghur));
        assertEquals("en", spoken(uyghur));
        assertEquals("en", spoken(page(path + "?lang=xx")));
        assertEquals("ug-Cyrl", spoken(page(path + "?lang=ug-Cyrl")));
        assertEquals(400, RawHttp.status(RawHttp.answer(service, "GET " + path + "?lang=%zz")));
    }

    @Test
    void leadsToOneLanguageWithoutLosingTheOther() {
        Document page = page(path + "?lang=ug-Latn");
        assertEquals(path, page.select(".bar .languages a[hreflang=en]").attr("href"));
        assertEquals(
                path + "?lang=ug", page.select(".bar .languages a[hreflang=ug]").attr("href"));
        assertEquals(
                path + "/ug?lang=ug-Latn",
                page.select(".petition .languages a[hreflang=ug]").attr("href"));
        assertEquals(
                path + "/ug",
                page(path).select(".petition .languages a[hreflang=ug]").attr("href"));
    }

    @Test
    void speaksItOnEveryPageToTheThanks() {
        String form = page(path + "?lang=ug").select("#sign form").attr("action");
        String email = "reader-" + petition.slug() + "@example.org";
        Map<String, String> typed = Map.of("name", "Aygul", "email", email, "country", "DE", "language", "en");
        String signed = given().formParams(typed)
                .post(form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals("ug", spoken(Jsoup.parse(signed)));
        Submitted submitted = Events.await(
                Submitted.class,
                Topic.SIGNATURE_EVENTS,
                event -> petition.slug().equals(event.petitionSlug()));
        assertEquals("en", submitted.language());
        assertEquals("ug", submitted.interfaceLanguage());
        Recipient mail = mails.latestTo(email);
        assertEquals("ug", spoken(page(mail.withdrawPath())));
        Document confirm = page(mail.confirmPath());
        assertEquals("ug", spoken(confirm));
        assertEquals(path + "?lang=ug", confirm.select("main a").attr("href"));
        String thanks = given().redirects()
                .follow(false)
                .post(mail.confirmPath())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(thanks.endsWith(path + "/en/thanks?lang=ug"), thanks);
        assertEquals("ug", spoken(page(thanks)));
    }
}
