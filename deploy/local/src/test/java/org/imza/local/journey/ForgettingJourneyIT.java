package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator has somebody forgotten who asked for it by letter, while everything runs. */
@ExtendWith(OnRunningImza.class)
class ForgettingJourneyIT {

    private static final Signer FORGOTTEN = Signer.named("Forgottena");
    private static final Signer FOLLOWER = Signer.named("Forgottenb");

    @Test
    void writesToTheOthersOnly(Imza imza) throws Exception {
        PublishedPetition petition = imza.stage().petition("Let the letter be answered");
        String campaign = imza.stage().campaign("A letter to answer", petition);
        petition.follow(FORGOTTEN);
        petition.follow(FOLLOWER);
        imza.stage().update(campaign, "The letter has arrived");
        imza.mails().awaitSubject(FORGOTTEN.email(), "The letter has arrived");

        assertEquals(2, run(imza, "forget-nobody", ""), "no such command");
        assertEquals(0, run(imza, "forget-address", FORGOTTEN.email()));

        imza.stage().update(campaign, "The letter is answered");
        imza.mails().awaitSubject(FOLLOWER.email(), "The letter is answered");
        assertEquals(2, imza.mails().to(FORGOTTEN.email()).size(), "confirmation and the first update");
        assertEquals(2, petition.signatures(), "signatures stay");
    }

    private static int run(Imza imza, String command, String input) throws Exception {
        try (Replica replica =
                Replica.beside(imza, Part.NOTIFICATION, "IMZA_RUN", command).told(input)) {
            int code = replica.end();
            assertFalse(replica.said().contains(FORGOTTEN.email()));
            return code;
        }
    }
}
