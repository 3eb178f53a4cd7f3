package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.imza.kit.testing.Sources;
import org.junit.jupiter.api.Test;

class PetitionAddressTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void isThatOfWhatWasSharedBefore() {
        assertEquals("/petitions/free-ismail", PetitionAddress.page("free-ismail"));
        assertEquals("/petitions/free-ismail", PetitionAddress.page("free-ismail", "en", "en"));
        assertEquals("/petitions/free-ismail/ug-Cyrl", PetitionAddress.page("free-ismail", "en", "ug-Cyrl"));
        assertEquals("/petitions/free-ismail/en", PetitionAddress.translation("free-ismail", "en"));
        assertEquals("/api/petitions/free-ismail", PetitionAddress.json("free-ismail"));
        assertEquals("/organize/petitions/" + ID, PetitionAddress.workplace(ID));
        assertEquals("/organize/petitions/" + ID + "/translations/ug", PetitionAddress.translating(ID, "ug"));
        assertEquals("/moderate/petitions/" + ID, PetitionAddress.review(ID));
        assertEquals("/moderate/petitions/" + ID + "/signatures", PetitionAddress.signatures(ID));
    }

    /** Routes say what they answer; addresses that lead there are made in one place each. */
    @Test
    void isMadeInOnePlace() {
        assertEquals(List.of("PetitionAddress"), Sources.with("(?<!@Path\\()\"[a-z/]*/petitions/?\""));
        assertEquals(List.of("CampaignSummary"), Sources.with("(?<!@Path\\()\"[a-z/]*/campaigns/?\""));
        assertEquals(List.of("OrganizationView"), Sources.with("(?<!@Path\\()\"[a-z/]*/organizations/?\""));
    }
}
