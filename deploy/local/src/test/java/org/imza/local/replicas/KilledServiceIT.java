package org.imza.local.replicas;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acknowledged is stored, and nothing counts twice, whatever dies in the middle of a batch. */
@ExtendWith(OnSharedGround.class)
class KilledServiceIT {
    private static final int KILLS = 3;
    /** More than are waited for: when the kill comes, all threads still sign, or every other time all confirm. */
    private static final int SIGNERS = 600;

    private static final int ACKNOWLEDGED = 400;

    @Test
    void keepsWhatItAcknowledgedHoweverItDies(Ground ground) throws Exception {
        Replica service = ground.start("mortal-0").awaitReady();
        Petition petition = Petition.publish(ground, service, "Where are they");
        int port = service.port();
        try (Crowd crowd = new Crowd(ground, petition, () -> port)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                crowd.let(SIGNERS);
                if (kill % 2 == 0) {
                    crowd.collectMails(ACKNOWLEDGED);
                    crowd.confirmAll();
                    crowd.awaitAcknowledged(ACKNOWLEDGED / 2);
                } else {
                    crowd.awaitAcknowledged(ACKNOWLEDGED);
                }
                service.kill();
                service = ground.start("mortal-" + kill, port).awaitReady();
            }
            crowd.let(SIGNERS);
            crowd.awaitAcknowledged(ACKNOWLEDGED);
            ground.killPostgres();
            new Promises(ground, petition, crowd).awaitRest().areKept();
            assertFalse(crowd.failures().isEmpty(), "it died while nobody wanted anything");
        }
    }
}
