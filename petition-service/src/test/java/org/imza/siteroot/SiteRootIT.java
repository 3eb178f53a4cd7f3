package org.imza.siteroot;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SiteRootIT {

    @Test
    void tellsRobotsWhereTheListOfPagesIs() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("\nSitemap: " + Tokens.PUBLIC_URL + "/sitemap.xml\n"));
        for (String folder : new String[] {"petitions", "campaigns", "organizations"}) {
            given().get("/sitemap.xml")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/xml"))
                    .body(containsString("<loc>" + Tokens.PUBLIC_URL + "/" + folder + "/sitemap.xml</loc>"));
        }
    }

    @Test
    void listsWhatIsPublishedInItsLanguagesAndNothingElse() {
        Person organizer = Person.organizer();
        UUID draft = organizer.drafts("Draft of " + Person.aTitle());
        UUID petition = organizer.drafts(Person.aTitle());
        organizer.translates(petition, "ug", "ئايشە تۇرسۇن");
        organizer.submits(petition);
        String slug = Person.moderator().publishes(petition);
        given().get("/petitions/sitemap.xml")
                .then()
                .statusCode(200)
                .body(containsString("<loc>" + Tokens.PUBLIC_URL + "/petitions/" + slug + "</loc><lastmod>20"))
                .body(containsString("<loc>" + Tokens.PUBLIC_URL + "/petitions/" + slug + "/ug</loc>"))
                .body(not(containsString("draft-of")))
                .body(not(containsString(draft.toString())));
    }

    @Test
    void saysWhomToTellOfAHole() {
        String text = given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("Contact: mailto:security@localhost\n"))
                .extract()
                .asString();
        Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(31))), text);
        assertTrue(expires.isBefore(Instant.now().plus(Duration.ofDays(365))), text);
    }

    @Test
    void hasAnIconForWhoAsksWithoutReading() {
        given().get("/favicon.ico").then().statusCode(200).contentType(startsWith("image/svg+xml"));
    }
}
