package org.imza.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.imza.batch.Written;
import org.imza.kit.limit.Pace;
import org.imza.kit.problem.Problem;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signature.NameVisibility;
import org.imza.signature.SignatureState;
import org.imza.signing.SigningPetition;
import org.imza.signing.Submission;
import org.imza.testing.Database;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** The count equals the confirmed signatures, however many sign at once, and whatever dies meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CountIT {

    private static final int THREADS = 64;

    @Inject
    Database database;

    @Inject
    Petitions petitions;

    @Inject
    SigningPetition signing;

    @Inject
    Replica replica;

    private static Submission submission(int person) {
        return new Submission(
                "Signer " + person, "signer" + person + "@example.org", null, "DE", "en", NameVisibility.HIDDEN, false);
    }

    private UUID idOf(SignablePetition petition, int person) {
        return replica.idOf(petition, submission(person).email());
    }

    @Test
    void staysExactWhileSixtyFourSignConfirmAndWithdrawOnTwoReplicas() throws Exception {
        SignablePetition petition =
                petitions.signable(OpenPetition.withGoal(500).id()).orElseThrow();
        SignablePetition other =
                petitions.signable(OpenPetition.withGoal(7).id()).orElseThrow();
        int persons = 200;
        try (var people = new Together(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                int who = thread;
                people.begin(() -> {
                    var random = new Random(who);
                    for (int i = 0; i < 60 && !people.over(); i++) {
                        SignablePetition which = random.nextInt(4) == 0 ? other : petition;
                        act(which, random.nextInt(persons), random, who % 2 == 0);
                    }
                });
            }
            // At every commit, so in every snapshot.
            int looks = 0;
            while (people.busy()) {
                assertExact(petition.id());
                looks++;
            }
            people.end();
            assertTrue(looks > 10);
        }
        for (SignablePetition one : List.of(petition, other)) {
            assertExact(one.id());
            assertTrue(database.counted(one.id()) > 0);
        }
        assertEquals(
                database.number("select count(*) from signature where petition_id = ?", petition.id()),
                database.number(
                        "select count(distinct fingerprint) from signature where petition_id = ?", petition.id()));
    }

    private void act(SignablePetition petition, int person, Random random, boolean here) {
        var sign = here ? signing : replica.signing();
        Written.await(sign.sign(petition, submission(person), Pace.AT_ONCE));
        SignatureReference reference =
                replica.anySubmission(petition, submission(person).email());
        int what = random.nextInt(4);
        if (what > 0) {
            Written.await(replica.confirming(here).confirm(reference));
        }
        if (what == 3 || random.nextInt(6) == 0) {
            Written.await(replica.withdrawing(here).withdraw(reference));
        }
    }

    private void assertExact(UUID petition) {
        assertEquals("0", database.texts("""
                select c.signatures - (select count(*) from signature s where s.petition_id = c.petition_id and s.state = 2)
                from petition_counter c where c.petition_id = ?
                """, petition).getFirst());
    }

    @Test
    void losesNothingAcknowledgedWhenConnectionsDieInMidBatch() throws Exception {
        SignablePetition petition =
                petitions.signable(OpenPetition.withGoal(500).id()).orElseThrow();
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
        var refused = new AtomicInteger();
        var next = new AtomicInteger();
        int killed = 0;
        try (var people = new Together(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                people.begin(() -> {
                    while (!people.over()) {
                        int person = next.getAndIncrement();
                        try {
                            Written.await(signing.sign(petition, submission(person), Pace.AT_ONCE));
                            acknowledged.add(person);
                            Written.await(replica.confirming(true)
                                    .confirm(new SignatureReference(idOf(petition, person), petition)));
                            confirmed.add(person);
                        } catch (Problem | IllegalStateException e) {
                            refused.incrementAndGet();
                        }
                    }
                });
            }
            for (int i = 0; i < 25 || killed <= 20 || acknowledged.size() <= 100; i++) {
                Thread.sleep(200);
                killed += replica.killOtherBackends();
            }
            people.end();
        }
        for (int person : acknowledged) {
            assertTrue(replica.find(petition, submission(person).email()).isPresent(), "lost");
        }
        for (int person : confirmed) {
            assertEquals(
                    SignatureState.CONFIRMED,
                    replica.find(petition, submission(person).email())
                            .orElseThrow()
                            .state());
        }
        assertExact(petition.id());
        assertTrue(database.counted(petition.id()) >= confirmed.size());
    }
}
