package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a process that died had in its hands is not late by all the time that a slow mail server may take. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class FreeingClaimsIT {

    @Inject
    FreeingClaims freeing;

    @Inject
    SenderProcess process;

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final UUID other = Ids.next();
    private final Signer signer = Signer.of(Ids.next(), "Aygül", "en");

    @BeforeEach
    void claimedByAnother() {
        MailCatcher.down();
        signers.signs(signer, false);
        // Not out of the hands of a sender of this process, who would send it once the mail server is there.
        Eventually.holds(() -> {
            database.change(
                    "update mail set claimed_by = ?, next_attempt_at = now() + interval '11 minutes' "
                            + "where about = ? and claimed_by is null",
                    other,
                    signer.signature());
            return database.count("mail where about = ? and claimed_by = ?", signer.signature(), other) == 1;
        });
        MailCatcher.up();
    }

    @AfterEach
    void forgetIt() {
        database.change("delete from sender where id = ?", other);
        database.change("delete from mail where about = ?", signer.signature());
    }

    @Test
    void sendsWhatADeadProcessHad() {
        lastSeen(process.id(), 10);
        lastSeen(other, 61);
        freeing.free();

        MailCatcher.theMailTo(signer.email());
        assertEquals(0, database.count("sender where id = ?", other));
    }

    @Test
    void leavesALivingOneItsMails() {
        lastSeen(process.id(), 10);
        lastSeen(other, 50);
        freeing.free();

        MailCatcher.nothingFor(signer.email());
    }

    @Test
    void judgesNobodyRightAfterTheDatabaseWasAway() {
        lastSeen(process.id(), 40);
        lastSeen(other, 61);
        freeing.free();
        assertEquals(1, database.count("sender where id = ?", other), "it had no chance to speak either");
        freeing.free();

        assertEquals(0, database.count("sender where id = ?", other));
    }

    private void lastSeen(UUID id, int secondsAgo) {
        database.change(
                "insert into sender (id, seen_at) values (?, now() - ? * interval '1 second') "
                        + "on conflict (id) do update set seen_at = excluded.seen_at",
                id,
                secondsAgo);
    }
}
