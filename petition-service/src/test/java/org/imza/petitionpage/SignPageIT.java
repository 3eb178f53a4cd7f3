package org.imza.petitionpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.SignatureEvent;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Signing by form, without script and without cookie. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignPageIT {

    private final Person organizer = Person.organizer();

    private static Response send(String slug, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/petitions/" + slug + "/sign");
    }

    @Test
    void saysWhatHappensNextAndNamesTheAddressToWhoTypedIt() {
        String slug = organizer.opens(Person.aTitle());
        Response first = send(slug, PetitionPageIT.signer());
        first.then().statusCode(200).header("Cache-Control", "no-store");
        assertEquals(first.asString(), send(slug, PetitionPageIT.signer()).asString());
        Document page = Jsoup.parse(first.asString());
        String address = PetitionPageIT.signer().get("email");
        assertEquals("We have sent a mail to " + address, page.select(".lead").text());
        assertEquals("Families of Qaraqash", page.select(".bar-name").text());
        given().get("/petitions/" + slug + "/en/signed")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is counted before."))
                .body(not(containsString("aygul")));
        Events.await(
                SignatureEvent.Submitted.class, Topic.SIGNATURE_EVENTS, event -> slug.equals(event.petitionSlug()));
        given().get("/api/petitions/" + slug).then().body("signatures", equalTo(0));
    }

    @Test
    void letsATypoInTheAddressBeCorrectedAtOnce() {
        String slug = organizer.opens(Person.aTitle());
        Map<String, String> typed = new HashMap<>(PetitionPageIT.signer());
        typed.put("comment", "Because she taught my sister.");
        typed.put("nameVisibility", "INITIALS");
        Map<String, String> form = new HashMap<>();
        Jsoup.parse(send(slug, typed).asString())
                .select("form[action^=/petitions/" + slug + "/sign] input")
                .forEach(input -> form.put(input.attr("name"), input.attr("value")));
        typed.put("language", "en");
        assertEquals(typed, form);
        form.put("email", "corrected@example.org");
        send(slug, form).then().statusCode(200).body(containsString("corrected@example.org"));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        String slug = organizer.opens(Person.aTitle());
        Map<String, String> form = new HashMap<>(PetitionPageIT.signer());
        form.put("email", "not an address");
        form.put("comment", "Because she taught my sister.");
        form.put("nameVisibility", "INITIALS");
        form.put("keepMeUpdated", "true");
        Response response = send(slug, form);
        response.then().statusCode(422).header("Cache-Control", "no-store");
        Document page = Jsoup.parse(response.asString());
        assertEquals("#email", page.select(".errors a").attr("href"));
        assertEquals("ئايگۈل", page.select("input[name=name]").attr("value"));
        assertEquals("not an address", page.select("input[name=email]").attr("value"));
        assertEquals("DE", page.select("select[name=country] option[selected]").attr("value"));
        assertEquals(
                "Because she taught my sister.",
                page.select("textarea[name=comment]").text());
        assertEquals(
                "INITIALS", page.select("input[name=nameVisibility][checked]").attr("value"));
        assertTrue(page.select("input[name=keepMeUpdated]").hasAttr("checked"));
        send(slug, Map.of("name", "A", "email", "a@example.org\r\nBcc: b@example.org", "country", "DE"))
                .then()
                .statusCode(422);
        send(slug, Map.of("name", "x".repeat(500), "email", "a@example.org", "country", "DE"))
                .then()
                .statusCode(422);
        send(slug, Map.of()).then().statusCode(422);
    }

    @Test
    void takesNothingAfterTheEnd() {
        String slug = organizer.opens(Person.aTitle());
        UUID id = UUID.fromString(given().get("/api/petitions/" + slug).path("id"));
        organizer.closes(id);
        Response response = send(slug, PetitionPageIT.signer());
        response.then().statusCode(409);
        assertEquals(
                "This petition is closed",
                Jsoup.parse(response.asString()).select("h1").text());
        Document page = Jsoup.parse(given().get("/petitions/" + slug).asString());
        assertTrue(page.select("form").isEmpty());
        assertTrue(page.text().contains("It takes no more signatures."));
        assertTrue(page.select(".card .notice").text().startsWith("It ended on "));
        assertTrue(page.select(".card progress, [data-progress-field=goal]").isEmpty());
    }

    @Test
    void leadsBackToTheFormWhoeverReloadsIt() {
        String slug = organizer.opens(Person.aTitle());
        given().redirects()
                .follow(false)
                .get("/petitions/" + slug + "/sign")
                .then()
                .statusCode(303)
                .header("Location", containsString("/petitions/" + slug + "#sign"));
    }
}
