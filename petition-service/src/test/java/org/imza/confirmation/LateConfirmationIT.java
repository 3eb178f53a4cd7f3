package org.imza.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.imza.batch.Written;
import org.imza.kit.testing.RealServers;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** What is too late counts nothing, also for those who were shown the button while there was time. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LateConfirmationIT {

    private static final String AGE =
            " set submitted_at = submitted_at - interval '9 days' where %s in (select id from signature where petition_id = ?)";

    @Inject
    Database database;

    @Inject
    Petitions petitions;

    @Inject
    Mails mails;

    @Inject
    Replica replica;

    @Test
    void countsNeitherAFirstSubmissionNorALaterOne() {
        OpenPetition open = OpenPetition.withGoal(500);
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        mails.afterSigning(open, "late@confirmation.example", Map.of());
        database.update("update signature" + AGE.formatted("id"), open.id());
        confirm(new SignatureReference(replica.idOf(petition, "late@confirmation.example"), petition));
        assertEquals(0, database.counted(open.id()));

        open.signed("Aygül", "late@confirmation.example");
        SignatureReference later = replica.anySubmission(petition, "late@confirmation.example");
        database.update("update resubmission" + AGE.formatted("signature_id"), open.id());
        confirm(later);
        assertEquals(0, database.counted(open.id()));
        assertEquals(0, database.confirmed(open.id()));
    }

    private void confirm(SignatureReference signature) {
        Written.await(replica.confirming(true).confirm(signature));
    }
}
