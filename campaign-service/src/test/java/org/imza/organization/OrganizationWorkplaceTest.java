package org.imza.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.organization.OrganizationWorkplace.Step;
import org.imza.petitionsummary.PetitionDraft;
import org.imza.petitionsummary.PetitionState;
import org.imza.petitionsummary.PetitionView;
import org.junit.jupiter.api.Test;

class OrganizationWorkplaceTest {

    private static final PetitionDraft A_DRAFT =
            new PetitionDraft(UUID.randomUUID(), "en", "Free Ekpar", Instant.EPOCH);

    @Test
    void leadsFromThePetitionToTheNews() {
        assertEquals(Step.START_PETITION, next(List.of(), List.of()));
        assertEquals(Step.START_PETITION, next(List.of(PetitionState.REJECTED), List.of()));
        assertEquals(Step.CONTINUE_DRAFT, next(List.of(A_DRAFT), List.of(PetitionState.IN_MODERATION), List.of()));
        assertEquals(Step.WAIT_FOR_MODERATION, next(List.of(PetitionState.IN_MODERATION), List.of()));
        assertEquals(Step.START_CAMPAIGN, next(List.of(PetitionState.OPEN), List.of()));
        assertEquals(Step.FINISH_CAMPAIGN, next(List.of(PetitionState.OPEN), List.of(true, false)));
        assertEquals(Step.POST_UPDATE, next(List.of(PetitionState.CLOSED), List.of(true)));
    }

    private static Step next(List<PetitionState> petitions, List<Boolean> campaigns) {
        return next(List.of(), petitions, campaigns);
    }

    private static Step next(List<PetitionDraft> drafts, List<PetitionState> petitions, List<Boolean> campaigns) {
        return new OrganizationWorkplace(
                        new OrganizationView(UUID.randomUUID(), "group", "Group"),
                        drafts,
                        petitions.stream()
                                .map(OrganizationWorkplaceTest::petition)
                                .toList(),
                        campaigns.stream()
                                .map(OrganizationWorkplaceTest::campaign)
                                .toList(),
                        true,
                        null,
                        false)
                .nextStep();
    }

    private static PetitionView petition(PetitionState state) {
        return new PetitionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "slug",
                "en",
                Map.of("en", "Title"),
                Map.of(),
                state,
                null,
                0,
                500);
    }

    private static CampaignShelf.Line campaign(boolean launched) {
        return new CampaignShelf.Line(
                UUID.randomUUID(), "/campaigns/x", "/organize/x", "en", "Title", "S", launched, false, Instant.EPOCH);
    }
}
