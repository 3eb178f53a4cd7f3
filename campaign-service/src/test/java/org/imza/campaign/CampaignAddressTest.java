package org.imza.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.imza.kit.testing.Sources;
import org.junit.jupiter.api.Test;

class CampaignAddressTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void isThatOfWhatWasSharedBefore() {
        assertEquals("/campaigns/bring-them-home", CampaignAddress.page("bring-them-home"));
        assertEquals("/organize/campaigns/" + ID, CampaignAddress.workplace(ID));
        assertEquals("/organize/moderation/" + ID, CampaignAddress.review(ID));
    }

    /** Routes say what they answer; addresses that lead there are made in one place each. */
    @Test
    void isMadeInOnePlace() {
        assertEquals(List.of("CampaignAddress"), Sources.with("(?<!@Path\\()\"[a-z/]*/(campaigns|moderation)/?\""));
        assertEquals(List.of("UpdateAddress"), Sources.with("(?<!@Path\\()\"[a-z/]*/updates/?\""));
        assertEquals(List.of("PictureAddress"), Sources.with("(?<!@Path\\()\"[a-z/]*/pictures/?\""));
        assertEquals(
                List.of("OrganizationAddress", "PictureAddress"),
                Sources.with("(?<!@Path\\()\"[a-z/]*/organizations/?\""));
        assertEquals(List.of("PetitionAddress"), Sources.with("(?<!@Path\\()\"[a-z/]*/petitions/?\""));
    }
}
