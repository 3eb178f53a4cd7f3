package org.imza.suppression;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.FollowedPetition;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who refused mail gets none of the kind, whatever is waiting or happens after. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class UnsubscribingIT {

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    private final Organizer other = Organizer.speaking("en");
    private final UUID othersPetition = Ids.next();
    private FollowedPetition petition;
    private Signer follower;
    private String link;

    @BeforeEach
    void somebodyGetsNews() {
        petition = subscribers.followedPetition("en");
        follower = petition.follower();
        petition.hasNews();
        link = subscribers.theNewsFor(follower).unsubscribePath();
    }

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void stopsAnOrganizationsNews() {
        subscribers.followingToo(follower, othersPetition);
        press("ORGANIZATION").body(containsString("No more news from this organization"));
        press("ORGANIZATION").body(not(containsString("Qeshqer")));
        given().get(link).then().body(containsString("No more news from Families of Qeshqer"));

        petition.hasNews();
        MailCatcher.nothingMoreFor(follower.email(), 3);
        news(other, othersPetition);
        MailCatcher.mailsTo(follower.email(), 4);
    }

    @Test
    void stopsByOneClickInEitherEncoding() {
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);
        petition.hasNews();
        MailCatcher.nothingMoreFor(follower.email(), 2);

        press("AGAIN");
        given().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);
        petition.hasNews();
        MailCatcher.nothingMoreFor(follower.email(), 2);
    }

    @Test
    void holdsForMailsThatWaitAlready() {
        Signer stays = subscribers.following(petition.id(), "en");
        MailCatcher.down();
        CampaignEvent.UpdatePosted update = petition.hasNews();
        Eventually.holds(() -> database.count("mail where mailing_id = ?", update.updateId()) == 2);
        press("ORGANIZATION");
        MailCatcher.up();

        MailCatcher.mailsTo(stays.email(), 1);
        MailCatcher.nothingMoreFor(follower.email(), 0);
        assertEquals(1, database.count("mail where mailing_id = ? and state = 'REFUSED'", update.updateId()));
    }

    @Test
    void stopsEverybodysNewsButNotWhatIsAskedFor() {
        subscribers.followingToo(follower, othersPetition);
        press("UPDATES").body(containsString("from no organization"));

        petition.hasNews();
        news(other, othersPetition);
        MailCatcher.nothingMoreFor(follower.email(), 3);
        signers.signs(new Signer(Ids.next(), petition.id(), "Aygül", follower.email(), "en"), false);
        MailCatcher.mailsTo(follower.email(), 4);
    }

    @Test
    void neverWritesAgainWhenToldSo() {
        press("EVERYTHING").body(containsString("Nothing will be sent"));

        petition.hasNews();
        signers.signs(new Signer(Ids.next(), petition.id(), "Aygül", follower.email(), "en"), true);
        MailCatcher.nothingMoreFor(follower.email(), 2);
        press("AGAIN").body(containsString("We write to you again"));
        signers.signs(new Signer(Ids.next(), petition.id(), "Aygül", follower.email(), "en"), false);
        MailCatcher.mailsTo(follower.email(), 3);
    }

    @Test
    void writesAgainToWhoAsksAnew() {
        press("ORGANIZATION");
        subscribers.followingToo(follower, othersPetition);

        news(petition.organizer(), othersPetition);
        MailCatcher.mailsTo(follower.email(), 4);
    }

    @Test
    void holdsARepeatedRefusalAgainstWhatWasAskedInBetween() {
        for (String wish : new String[] {"ORGANIZATION", "UPDATES"}) {
            press(wish);
            subscribers.followingToo(follower, Ids.next());
            subscribers.followingToo(follower, othersPetition);
            press(wish);
            long before = MailCatcher.to(follower.email()).size();
            news(petition.organizer(), othersPetition);
            MailCatcher.nothingMoreFor(follower.email(), (int) before);
            press("AGAIN");
        }
    }

    @Test
    void letsSignersForbidMailTheyNeverAskedFor() {
        Signer victim = Signer.of(petition.id(), "Aygül", "en");
        signers.signs(victim, false);
        String forbid = MailCatcher.theMailTo(victim.email()).unsubscribePath();
        given().get(forbid)
                .then()
                .statusCode(200)
                .body(containsString("Never write to this address again"))
                .body(not(containsString("Stop news")));
        given().contentType("application/x-www-form-urlencoded")
                .post(forbid)
                .then()
                .statusCode(200);

        signers.signs(new Signer(Ids.next(), petition.id(), "Aygül", victim.email(), "en"), false);
        MailCatcher.nothingMoreFor(victim.email(), 1);
    }

    /** What somebody sees who presses a button. */
    private ValidatableResponse press(String wish) {
        String location = given().redirects()
                .follow(false)
                .formParam("wish", wish)
                .post(link)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals("/email/done/" + wish.toLowerCase(Locale.ROOT) + "?lang=en", location);
        return given().get(location).then().statusCode(200).body(containsString("It is done"));
    }

    private void news(Organizer from, UUID about) {
        Events.send(Organizers.update(from, about));
    }
}
