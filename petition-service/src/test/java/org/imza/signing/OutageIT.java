package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imza.desk.Person;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.LogListener;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.snapshot.Outage;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database is away for a while: everybody is asked to try again, and what was acknowledged is stored. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutageIT {

    @Inject
    Database database;

    @Inject
    Mails mails;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Handler listening = new LogListener(line -> {
        if (line.getLevel().intValue() >= Level.SEVERE.intValue()
                && line.getLoggerName().startsWith("org.imza")) {
            errors.add(line.getLoggerName() + ": " + line.getMessage());
        }
    });

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listening);
    }

    private static void asksToTryAgain(Response answer) {
        assertEquals(503, answer.statusCode(), answer.asString());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    private static Response byForm(OpenPetition petition) {
        return given().formParams(Map.of("name", "Aygül", "email", "form@example.org", "country", "DE"))
                .post("/petitions/" + petition.slug() + "/sign");
    }

    @Test
    void asksToTryAgainWhereverItIsMissed() throws Exception {
        Person organizer = Person.organizer();
        String unread = organizer.drafts(Person.aTitle()).toString();
        OpenPetition signed = OpenPetition.withGoal(500);
        signed.signed("Aygül", "before@example.org");
        var mail = mails.latestTo("before@example.org");
        OpenPetition unsigned = OpenPetition.withGoal(500);
        try (var outage = new Outage()) {
            // Its key was never read.
            asksToTryAgain(unsigned.sign("Aygül", "first@example.org", Map.of()));
            asksToTryAgain(byForm(unsigned));
            // Its key is known, and its batch goes nowhere.
            asksToTryAgain(signed.sign("Aygül", "second@example.org", Map.of()));
            asksToTryAgain(byForm(signed));
            asksToTryAgain(given().get(mail.confirmPath()));
            asksToTryAgain(given().post(mail.confirmPath()));
            asksToTryAgain(given().post(mail.withdrawPath()));
            asksToTryAgain(given().get("/petitions/" + signed.slug() + "/en/thanks"));
            asksToTryAgain(organizer.browser().get("/organize/petitions/" + unread));
            asksToTryAgain(organizer.program().post("/api/petitions/" + unread + "/submission"));
        }
        assertEquals(List.of(), List.copyOf(errors));
        unsigned.signed("Aygül", "first@example.org");
        given().redirects().follow(false).post(mail.confirmPath()).then().statusCode(303);
        assertEquals(1, database.counted(signed.id()));
    }

    @Test
    void losesNothingThatWasAcknowledgedWhenItGoesAwayAndComesBack() throws Exception {
        OpenPetition petition = OpenPetition.withGoal(500);
        var acknowledged = new AtomicInteger();
        try (var people = new Together(8)) {
            for (int thread = 0; thread < 8; thread++) {
                int who = thread;
                people.begin(() -> {
                    for (int i = 0; !people.over(); i++) {
                        Response answer = petition.sign("Aygül", "cut" + who + "x" + i + "@example.org", Map.of());
                        if (answer.statusCode() == 202) {
                            acknowledged.incrementAndGet();
                        } else {
                            asksToTryAgain(answer);
                        }
                    }
                });
            }
            Eventually.holds(() -> acknowledged.get() > 20);
            try (var outage = new Outage()) {
                Thread.sleep(1_000);
            }
            int before = acknowledged.get();
            Eventually.holds(() -> acknowledged.get() > before);
            people.end();
        }
        // An answer may get lost on its way, a signature not.
        assertTrue(database.number("select count(*) from signature where petition_id = ?", petition.id())
                >= acknowledged.get());
        assertFalse(errors.stream().anyMatch(line -> line.contains("signing")), errors::toString);
    }
}
