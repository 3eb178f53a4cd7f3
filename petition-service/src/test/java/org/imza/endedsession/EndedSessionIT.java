package org.imza.endedsession;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imza.desk.Person;
import org.imza.event.AccountEvent.SessionsEnded;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a token is worth after its session was ended: nothing, long before it expires. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EndedSessionIT {

    @Inject
    EndedSessions sessions;

    private final Person organizer = Person.organizer();

    @Test
    void refusesTheTokenOfAnEndedSession() {
        organizer.browser().get("/organize/petitions").then().statusCode(200);
        organizer
                .program()
                .body(organizer.aDraft("Before"))
                .post("/api/petitions")
                .then()
                .statusCode(201);

        end(organizer, Instant.now().plusSeconds(1200));

        Eventually.holds(() -> organizer.browser().get("/organize/petitions").statusCode() == 307);
        organizer
                .browser()
                .get("/organize/petitions")
                .then()
                .header("Location", containsString("/organize/renew?return="));
        organizer
                .form(Map.of("title", "Stolen"))
                .post("/organize/petitions")
                .then()
                .statusCode(307);
        organizer
                .program()
                .body(organizer.aDraft("Stolen"))
                .post("/api/petitions")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesAModeratorsTokenToo() {
        Person moderator = Person.moderator();
        moderator.browser().get("/moderate").then().statusCode(200);
        end(moderator, Instant.now().plusSeconds(1200));
        Eventually.holds(() -> moderator.browser().get("/moderate").statusCode() == 307);
    }

    @Test
    void leavesOtherSessionsOfTheAccountAlone() {
        Person other = new Person(
                organizer.account(),
                organizer.organization(),
                Tokens.organizer(organizer.account(), organizer.organization()));
        end(organizer, Instant.now().plusSeconds(1200));
        Eventually.holds(() -> organizer.browser().get("/organize/petitions").statusCode() == 307);
        other.browser().get("/organize/petitions").then().statusCode(200);
    }

    @Test
    void forgetsWhatNoTokenIsLeftOf() {
        Instant until = Instant.now().plusSeconds(1200);
        sessions.remember(List.of("one", "another"), until);
        sessions.remember(List.of("one"), until);
        sessions.forgetBefore(until);
        assertFalse(sessions.lives("one"), "a token of it may still be about");
        sessions.forgetBefore(until.plusSeconds(1));
        assertTrue(sessions.lives("one"));
    }

    private static void end(Person person, Instant until) {
        Events.send(
                new SessionsEnded(person.account(), List.of(Tokens.sessionHash(person.token())), until, Instant.now()));
    }
}
