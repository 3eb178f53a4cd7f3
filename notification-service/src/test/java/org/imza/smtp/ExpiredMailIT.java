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
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail that is too late is not sent any more: the link in it is dead, or it was tried for days. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ExpiredMailIT {

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Database database;

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void endsWithoutHavingBeenSent() {
        UUID petition = Ids.next();
        MailCatcher.down();
        Signer late = Signer.of(petition, "Aygül", "en");
        Signer inTime = Signer.of(petition, "Aygül", "en");
        signers.signs(late, false);
        signers.signs(inTime, false);
        expire(waiting("about", late.signature()));
        waiting("about", inTime.signature());
        MailCatcher.up();

        MailCatcher.theMailTo(inTime.email());
        assertEquals(List.of(), MailCatcher.to(late.email()));
    }

    @Test
    void holdsForNewsToo() {
        FollowedPetition petition = subscribers.followedPetition("en");
        MailCatcher.down();
        UUID update = petition.hasNews().updateId();
        expire(waiting("mailing_id", update));
        MailCatcher.up();
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
