package org.imza.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.FollowedPetition;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is too late ends wherever it waits, and not only in the mail server's absence: see {@code OutageIT}. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ExpiredMailIT {

    @Inject
    Subscribers subscribers;

    @Inject
    Organizers organizers;

    @Inject
    Database database;

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void newsEndWithoutHavingBeenSent() {
        FollowedPetition petition = subscribers.followedPetition("en");
        MailCatcher.down();
        String mail = waiting("mailing_id", petition.hasNews().updateId());
        expire(mail);
        MailCatcher.up();
        assertEquals(List.of(), MailCatcher.to(petition.follower().email()));
    }

    @Test
    void mailsToOrganizersWhoseAddressIsNotKnownEndToo() {
        Organizer organizer = Organizer.speaking("en");
        Organizers.published(organizer, Ids.next());
        expire(waiting("account_id", organizer.account()));
        organizers.tellsAddress(organizer);
        MailCatcher.nothingFor(organizer.email());
    }

    /** It expires between two attempts, and the next one ends it. */
    private void expire(String mail) {
        database.change("update mail set expires_at = now() where id = ?::uuid", mail);
        Eventually.same(
                "its state",
                List.of("EXPIRED"),
                () -> database.texts("select state from mail where id = ?::uuid and state <> 'QUEUED'", mail));
    }

    private String waiting(String column, UUID value) {
        String query = "select id::text from mail where state = 'QUEUED' and " + column + " = ?";
        return Eventually.fits(() -> database.texts(query, value), found -> found.size() == 1)
                .getFirst();
    }
}
