package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.event.SignatureEvent.Repeated;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.republish.RepublishingAll;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.signature.SignatureConfig;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thousands of signatures from one network: taken all alike, mailed a few at a time. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PacingIT {

    private static final int SIGNATURES = 2_000;
    private static final int BURST = 60;
    private static final Duration STEP = Duration.ofSeconds(12);

    @Inject
    Crowd crowd;

    @Inject
    SigningPaceConfig config;

    @Inject
    SignatureConfig signing;

    @Inject
    RepublishingAll all;

    @Inject
    Mails mails;

    @Inject
    Database database;

    private OpenPetition petition;

    @BeforeEach
    void open() {
        petition = OpenPetition.withGoal(5_000);
    }

    /** Otherwise they are republished in every later test. */
    @AfterEach
    void forget() {
        database.update("delete from signature where petition_id = ? and state = 1", petition.id());
    }

    @Test
    void takesAllOfTwoThousandFromOneNetworkAndMailsThemAtAPace() {
        Instant begin = Instant.now();
        Set<String> answers = crowd.signs(petition, SIGNATURES, "198.51.100.9");
        Instant end = Instant.now();

        assertEquals(Set.of("202 {\"status\":\"check-your-mail\"}"), answers);
        assertEquals(
                SIGNATURES, database.number("select count(*) from signature where petition_id = ?", petition.id()));
        assertEquals(0, database.counted(petition.id()));
        List<Submitted> mailed = mailed(SIGNATURES);
        long atOnce = mailed.stream().filter(mail -> mail.mailAfter() == null).count();
        assertTrue(atOnce >= BURST && atOnce <= BURST + paced(begin, end) + 1, () -> atOnce + " at once");
        Instant last = mailed.getLast().mailAfter();
        Duration whole = STEP.multipliedBy(SIGNATURES - BURST);
        assertTrue(!last.isBefore(begin.plus(whole).minus(STEP)), last.toString());
        assertTrue(!last.isAfter(end.plus(whole).plus(STEP)), last.toString());

        crowd.sign(petition, "neighbour@paced.example", "203.0.113.9");
        mails.latestTo("neighbour@paced.example");
        assertEquals(
                atOnce + 1,
                submitted().stream().filter(mail -> mail.mailAfter() == null).count(),
                "another network's mail goes out at once");
    }

    @Test
    void makesTheFormWaitTooAndSaysNothing() {
        crowd.signs(petition, BURST, "198.51.101.9");
        String slug = petition.slug();
        List<String> answers = List.of("198.51.101.9", "203.0.114.9").stream()
                .map(client -> given().header("X-Forwarded-For", client)
                        .formParams(Map.of("name", "Aygül", "email", client + "@example.org", "country", "DE"))
                        .formParam("nameVisibility", "HIDDEN")
                        .post("/petitions/" + slug + "/sign")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .replace(client + "@example.org", "the address they typed"))
                .toList();

        assertEquals(1, Set.copyOf(answers).size(), answers.toString());
        assertNotNull(mailed(BURST + 2).getLast().mailAfter());
    }

    @Test
    void letsALinkLiveForSevenDaysAfterItsMail() {
        crowd.signs(petition, BURST + 1, "198.51.102.9");
        Submitted waiting = mailed(BURST + 1).getLast();
        assertEquals(Duration.ofDays(7), signing.confirmWithin().minus(config.longestWait()));
        // It waited for a day and went out six days and 23 hours ago.
        database.update(
                "update signature set submitted_at = now() - interval '7 days 23 hours' where id = ?",
                waiting.signatureId());
        given().get(mails.confirmPath(waiting)).then().statusCode(200);
        given().redirects()
                .follow(false)
                .post(mails.confirmPath(waiting))
                .then()
                .statusCode(303);
        assertEquals(1, database.counted(petition.id()));
    }

    @Test
    void makesWhoSignsAgainWaitAsWell() {
        petition.signed("Aygül", "again@paced.example");
        given().post(mails.latestTo("again@paced.example").confirmPath());
        crowd.signs(petition, BURST, "198.51.104.9");
        crowd.sign(petition, "again@paced.example", "198.51.104.9");

        Repeated repeated = Events.await(
                Repeated.class, Topic.SIGNATURE_EVENTS, e -> e.petitionId().equals(petition.id()));
        assertNotNull(repeated.mailAfter());
    }

    @Test
    void ignoresWhatAStrangerSaysOfWhereTheyAre() {
        crowd.signsDirectly(petition, BURST + 1, "127.0.0.2");

        assertNotNull(mailed(BURST + 1).getLast().mailAfter(), "61 from one address, whatever their headers said");
    }

    @Test
    void mailsNobodyWhoWouldWaitForMoreThanADayNorWhenItIsToldAgain() {
        String before = "mailed-before@paced.example";
        crowd.signs(petition, BURST + 1, "198.51.105.9");
        Submitted waiting = mailed(BURST + 1).getLast();
        petition.signed("Aygül", before);
        OpenPetition closed = OpenPetition.withGoal(500);
        closed.close();
        crowd.signs(closed, 24 * 300 + 10, "198.51.105.9");
        String email = "unmailed@paced.example";
        assertEquals(202, crowd.sign(petition, email, "198.51.105.9"));
        assertEquals(202, crowd.sign(petition, before, "198.51.105.9"));
        assertEquals(0, all.run());
        List<Submitted> told = Eventually.fits(() -> aboutTheSameAs(waiting), found -> found.size() == 2);
        assertEquals(told.getFirst().mailAfter(), told.getLast().mailAfter());
        assertNotNull(waiting.mailAfter());

        petition.signed("Aygül", email);
        assertEquals(1, mails.to(email, 1).size(), "anyone who signs again later is mailed");
        assertEquals(2, mails.to(before, 2).size(), "nor is anyone who had signed before: one mail, told twice");
    }

    private List<Submitted> aboutTheSameAs(Submitted mail) {
        return submitted().stream()
                .filter(one -> one.signatureId().equals(mail.signatureId()))
                .toList();
    }

    @Test
    void tellsTheLongestWaitThatIsSet() {
        assertEquals(Duration.ofDays(1), config.longestWait());
        given().get("/about/privacy?lang=en").then().body(containsString("wait for more than a day is not sent"));
    }

    private static long paced(Instant begin, Instant end) {
        return Duration.between(begin, end).dividedBy(STEP);
    }

    /** The mails about this petition, once there are so many, from the first to the last that goes out. */
    private List<Submitted> mailed(int count) {
        return Eventually.fits(this::submitted, found -> found.size() >= count);
    }

    private List<Submitted> submitted() {
        return Events.on(Topic.SIGNATURE_EVENTS).stream()
                .filter(Submitted.class::isInstance)
                .map(Submitted.class::cast)
                .filter(mail -> mail.petitionId().equals(petition.id()))
                .sorted(Comparator.comparing(Submitted::mailAfter, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
