package org.imza.queue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who signs, takes it back, and does the same again is mailed neither time; who then signs for good is. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class RepeatedCancellationIT {

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final Signer signer = Signer.of(Ids.next(), "Aygül", "en");

    @AfterEach
    void serverIsBack() {
        MailCatcher.up();
    }

    @Test
    void holdsForWhatWasQueuedBeforeIt() {
        MailCatcher.down();
        for (int time = 1; time <= 2; time++) {
            sign();
            signers.withdraws(signer);
            Eventually.same("what waits", 0L, this::waiting);
        }
        sign();
        MailCatcher.up();
        MailCatcher.theMailTo(signer.email());
    }

    private void sign() {
        signers.signs(signer, false);
        Eventually.same("what waits", 1L, this::waiting);
    }

    private long waiting() {
        return database.count("mail where state = 'QUEUED' and about = ?", signer.signature());
    }
}
