package org.imza.suppression;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.imza.testing.Database;
import org.imza.testing.FollowedPetition;
import org.imza.testing.MailCatcher;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that a mail's last link opens, and what its buttons answer. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class UnsubscribePageIT {

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    @Inject
    Fingerprints fingerprints;

    private FollowedPetition petition;
    private String link;

    @BeforeEach
    void somebodyGetsNews() {
        petition = subscribers.followedPetition("en");
        petition.hasNews();
        link = subscribers.theNewsFor(petition.follower()).unsubscribePath();
    }

    @Test
    void asksBeforeItDoesAnything() {
        for (int i = 0; i < 3; i++) {
            given().get(link)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", "noindex")
                    .body(containsString("<meta name=\"robots\" content=\"noindex\">"))
                    .body(not(containsString(token())))
                    .body(containsString("Stop these mails?"))
                    .body(containsString("Stop news from Families of Qeshqer"));
        }
        given().head(link).then().statusCode(200).header("Referrer-Policy", "no-referrer");

        assertEquals(
                0,
                database.count(
                        "suppression where organization_id = ?",
                        petition.organizer().organization()));
        petition.hasNews();
        MailCatcher.mailsTo(petition.follower().email(), 3);
    }

    @Test
    void speaksTheLanguageOfTheMail() {
        given().get(link + "?lang=ug").then().statusCode(200).body(containsString("بۇ خەتلەرنى توختىتامسىز؟"));
        given().header("Accept-Language", "ug").get(link).then().body(containsString("dir=\"rtl\""));
    }

    /** RFC 8058: "MUST NOT return an HTTPS redirect". */
    @Test
    void answersOneClickOnTheSpot() {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200)
                .body(containsString("It is done"))
                .body(not(containsString(token())));
    }

    @Test
    void saysWhatIsDoneAtAnAddressThatIsNobodys() {
        for (String wish : new String[] {"organization", "updates", "everything", "again", "forget"}) {
            given().get("/email/done/" + wish + "?lang=ug")
                    .then()
                    .statusCode(200)
                    .body(containsString("dir=\"rtl\""))
                    .body(not(containsString("<form")));
        }
        given().get("/email/done/ORGANIZATION").then().statusCode(404);
        given().get("/email/done/").then().statusCode(404);
    }

    @Test
    void stopsOrganizersOwnBrowserToo() {
        given().cookie("imza", Tokens.organizer(petition.organizer().account()))
                .formParam("wish", "ORGANIZATION")
                .post(link)
                .then()
                .statusCode(200);
    }

    @Test
    void knowsNothingOfOtherTokens() {
        String token = token();
        for (String wrong : new String[] {
            "x", "A".repeat(64), token.substring(0, 63) + (token.endsWith("A") ? "B" : "A"), token + "A", "%00", "ق"
        }) {
            given().get("/email/unsubscribe/" + wrong).then().statusCode(404).body(containsString("<html"));
            given().formParam("wish", "EVERYTHING")
                    .post("/email/unsubscribe/" + wrong)
                    .then()
                    .statusCode(404);
        }
        given().get("/email/unsubscribe/").then().statusCode(404);
    }

    private String token() {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** As the first release wrote them; they are in mailboxes. */
    @Test
    void followsOldLinks() {
        byte[] fingerprint = fingerprints.of("old@imza.test");
        UUID organization = UUID.randomUUID();
        byte[] proof = fingerprints.of("unsubscribe:" + HexFormat.of().formatHex(fingerprint) + ':' + organization);
        String old = Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(48)
                        .put(fingerprint)
                        .putLong(organization.getMostSignificantBits())
                        .putLong(organization.getLeastSignificantBits())
                        .put(proof)
                        .array());

        given().get(UnsubscribeLinks.PATH + old).then().statusCode(200);
        for (String forged : List.of(old.replaceFirst(".$", old.endsWith("A") ? "B" : "A"), old.substring(0, 43))) {
            given().get(UnsubscribeLinks.PATH + forged).then().statusCode(404);
        }
    }
}
