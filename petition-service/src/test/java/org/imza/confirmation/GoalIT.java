package org.imza.confirmation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.imza.batch.Written;
import org.imza.event.PetitionEvent.GoalRaised;
import org.imza.event.PetitionEvent.MilestoneReached;
import org.imza.event.ProgressEvent.Counted;
import org.imza.event.Topic;
import org.imza.kit.limit.Pace;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signature.NameVisibility;
import org.imza.signing.SigningPetition;
import org.imza.signing.Submission;
import org.imza.testing.Database;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GoalIT {

    @Inject
    Database database;

    @Inject
    Petitions petitions;

    @Inject
    SigningPetition signing;

    @Inject
    Replica replica;

    private static String email(int person) {
        return "goal" + person + "@example.org";
    }

    private void confirmed(SignablePetition petition, int from, int to) {
        all(IntStream.range(from, to)
                .mapToObj(i -> signing.sign(
                        petition,
                        new Submission("Signer", email(i), null, "DE", "en", NameVisibility.HIDDEN, false),
                        Pace.AT_ONCE))
                .toList());
        all(IntStream.range(from, to)
                .mapToObj(i -> replica.confirming(i % 2 == 0).confirm(reference(petition, i)))
                .toList());
    }

    private void withdrawn(SignablePetition petition, int from, int to) {
        all(IntStream.range(from, to)
                .mapToObj(i -> replica.withdrawing(i % 2 == 0).withdraw(reference(petition, i)))
                .toList());
    }

    private static void all(List<CompletionStage<Void>> stages) {
        stages.forEach(Written::await);
    }

    private SignatureReference reference(SignablePetition petition, int person) {
        return replica.anySubmission(petition, email(person));
    }

    private long goal(UUID petition) {
        return database.number("select goal from petition_counter where petition_id = ?", petition);
    }

    private static List<Long> milestones(UUID petition) {
        return Events.on(Topic.PETITION_EVENTS).stream()
                .filter(MilestoneReached.class::isInstance)
                .map(MilestoneReached.class::cast)
                .filter(event -> event.petitionId().equals(petition))
                .map(MilestoneReached::milestone)
                .toList();
    }

    @Test
    void raisesTheGoalAndTellsEachNumberOnce() throws Exception {
        OpenPetition open = OpenPetition.withGoal(3);
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        confirmed(petition, 0, 2);
        assertEquals(3, goal(open.id()));
        confirmed(petition, 2, 3);
        assertEquals(100, goal(open.id()));
        GoalRaised raised = Events.await(
                GoalRaised.class, Topic.PETITION_EVENTS, e -> e.petitionId().equals(open.id()));
        assertEquals(List.of(3L, 100L, 3L), List.of(raised.previousGoal(), raised.goal(), raised.signatures()));
        MilestoneReached reached = Events.await(
                MilestoneReached.class,
                Topic.PETITION_EVENTS,
                e -> e.petitionId().equals(open.id()));
        assertEquals(3, reached.milestone());
        assertEquals(100, reached.goal());
        assertEquals(open.organizerId(), reached.organizerId());
        assertEquals(OpenPetition.TITLE, reached.title());

        confirmed(petition, 3, 110);
        assertEquals(200, goal(open.id()));
        withdrawn(petition, 0, 60);
        assertEquals(50, database.counted(open.id()));
        assertEquals(200, goal(open.id()), "the goal never goes down");
        confirmed(petition, 0, 60);
        assertEquals(110, database.counted(open.id()));
        confirmed(petition, 110, 205);
        assertEquals(500, goal(open.id()));
        Eventually.fits(() -> milestones(open.id()), numbers -> numbers.contains(200L));
        Thread.sleep(500);
        assertEquals(List.of(3L, 100L, 200L), milestones(open.id()));
    }

    @Test
    void announcesTheCountAtMostOnceASecond() throws Exception {
        OpenPetition open = OpenPetition.withGoal(500);
        Counted first = Events.await(
                Counted.class, Topic.PETITION_PROGRESS, e -> e.petitionId().equals(open.id()));
        assertEquals(0, first.signatures());
        assertEquals(500, first.goal());
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        for (int i = 0; i < 30; i++) {
            confirmed(petition, 1_000 + 3 * i, 1_000 + 3 * i + 3);
            Thread.sleep(100);
        }
        Events.await(
                Counted.class, Topic.PETITION_PROGRESS, e -> e.petitionId().equals(open.id()) && e.signatures() == 90);
        List<Counted> announced = Events.on(Topic.PETITION_PROGRESS).stream()
                .map(Counted.class::cast)
                .filter(event -> event.petitionId().equals(open.id()))
                .toList();
        assertTrue(announced.size() >= 2, "announced " + announced.size());
        for (int i = 1; i < announced.size(); i++) {
            var apart =
                    Duration.between(announced.get(i - 1).at(), announced.get(i).at());
            assertTrue(apart.toMillis() >= 950, apart.toString());
            assertTrue(announced.get(i - 1).signatures() < announced.get(i).signatures());
        }
    }

    @Test
    void showsProgressThatCachesMayKeepForASecond() {
        OpenPetition open = OpenPetition.withGoal(500);
        String path = "/api/petitions/" + open.slug() + "/progress";
        Response fresh = given().get(path);
        fresh.then()
                .statusCode(200)
                .body("signatures", equalTo(0))
                .body("goal", equalTo(500))
                .header("Cache-Control", equalTo("public, max-age=0, s-maxage=1, stale-while-revalidate=2"));
        String tag = fresh.header("ETag");
        Response same = given().header("If-None-Match", tag).get(path);
        assertEquals(304, same.statusCode());
        assertEquals("", same.asString());
        assertEquals(tag, same.header("ETag"));
        confirmed(petitions.signable(open.id()).orElseThrow(), 0, 1);
        Response changed = Eventually.fits(
                () -> given().header("If-None-Match", tag).get(path), answer -> answer.statusCode() != 304);
        changed.then().statusCode(200).body("signatures", equalTo(1));
        assertFalse(tag.equals(changed.header("ETag")));
        given().get("/api/petitions/no-such-petition/progress").then().statusCode(404);
    }

    @Test
    void needsAtMostSixHundredBytesASignature() {
        OpenPetition open = OpenPetition.withGoal(100_000);
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        long before = database.number("select pg_total_relation_size('signature')");
        for (int from = 10_000; from < 14_000; from += 100) {
            confirmed(petition, from, from + 100);
        }
        long bytes = (database.number("select pg_total_relation_size('signature')") - before) / 4_000;
        assertTrue(bytes <= 600, bytes + " bytes a signature");
    }
}
