package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.desk.Person;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Anyone who signs is never told of yesterday's petition. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignableBoardIT {

    @Inject
    Petitions petitions;

    @Inject
    StoredPetitions stored;

    @Inject
    DataSource dataSource;

    private final Person organizer = Person.organizer();

    @Test
    void knowsAtOnceWhatThisProcessPublishesAndCloses() {
        String title = Person.aTitle();
        UUID id = organizer.drafts(title);
        assertTrue(petitions.signable(id).isEmpty());
        organizer.submits(id);
        String slug = Person.moderator().publishes(id);
        SignablePetition open = petitions.signable(slug).orElseThrow();
        assertTrue(open.open());
        assertEquals(title, open.title("ug"));
        assertEquals(organizer.account(), open.organizerId());
        organizer.closes(id);
        assertFalse(petitions.signable(slug).orElseThrow().open());
    }

    @Test
    void forgetsTheAddressOfAHiddenOneButKnowsItForWithdrawals() {
        String slug = organizer.opens(Person.aTitle());
        UUID id = petitions.signable(slug).orElseThrow().id();
        QuarkusTransaction.requiringNew().run(() -> stored.locked(id).hide("spam", Instant.now()));
        assertTrue(petitions.signable(slug).isEmpty());
        assertFalse(petitions.signable(id).orElseThrow().open());
        RestAssured.get("/petitions/" + slug).then().statusCode(404);
        RestAssured.get("/api/petitions/" + slug).then().statusCode(404);
    }

    @Test
    void hearsOfOtherReplicas() throws Exception {
        String slug = organizer.opens(Person.aTitle());
        UUID id = petitions.signable(slug).orElseThrow().id();
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update petition set state = 'CLOSED', closed_at = now(), changed_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
        Eventually.holds(() -> !petitions.signable(id).orElseThrow().open());
    }
}
