package org.imza.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.event.TakedownReason;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final UUID petition = UUID.randomUUID();

    @Test
    void beginsAsADraft() {
        assertFalse(aDraft().launched());
    }

    @Test
    void isNotLaunchedWithoutAPetition() {
        Problem problem = assertThrows(Problem.class, () -> aDraft().launch(NOW));
        assertEquals("campaign-without-petition", problem.kind());
    }

    @Test
    void tellsWhatItIsWhenLaunched() {
        Campaign campaign = aLaunchedCampaign();
        assertTrue(campaign.launched());
        assertEquals(LATER, campaign.launchedEvent().at());
        assertEquals(List.of(petition), campaign.launchedEvent().petitionIds());
    }

    @Test
    void keepsItsAddressWhenItsWordsChange() {
        Campaign campaign = aLaunchedCampaign();
        campaign.write(new CampaignText("Other", "Other", "Other", "ug"), LATER);
        assertTrue(campaign.publishDraft(LATER));
        assertEquals("bring-them-home", campaign.changedEvent().slug());
        assertEquals("Other", campaign.changedEvent().title());
        assertFalse(campaign.publishDraft(LATER), "it is public already");
    }

    @Test
    void showsNothingOfWhatIsWrittenBesideItUntilThatIsPublished() {
        Campaign campaign = aLaunchedCampaign();
        String story = campaign.story;
        campaign.write(new CampaignText("Other", "Other", story + "\n\nMore.", "en"), LATER);
        assertEquals("Bring them home", campaign.changedEvent().title());
        assertEquals(story, campaign.story);
        campaign.discardDraft();
        assertFalse(campaign.publishDraft(LATER));
        campaign.write(new CampaignText("Other", "Other", story + "\n\nMore.", "en"), LATER);
        campaign.write(new CampaignText(campaign.title, campaign.summary, story, "en"), LATER);
        assertFalse(campaign.publishDraft(LATER), "it was undone by hand");
    }

    @Test
    void losesItsLastPetitionOnlyAsADraft() {
        Campaign draft = aDraft();
        draft.gather(List.of(petition), NOW);
        draft.gather(List.of(), NOW);
        assertThrows(Problem.class, () -> aLaunchedCampaign().gather(List.of(), LATER));
    }

    @Test
    void keepsItsWordsAndAddressWhileItIsDown() {
        Campaign campaign = aLaunchedCampaign();
        campaign.takeDown(new Takedown(LATER, TakedownReason.HATEFUL, ""));
        assertFalse(campaign.launched());
        assertThrows(Problem.class, () -> campaign.launch(LATER));
        assertThrows(Problem.class, () -> campaign.gather(List.of(petition), LATER));
        assertThrows(Problem.class, () -> campaign.write(new CampaignText("Other", "S", "S", "en"), LATER));
        assertThrows(Problem.class, () -> campaign.publishDraft(LATER));
        assertThrows(Problem.class, campaign::discardDraft);
        assertThrows(Problem.class, () -> campaign.show(UUID.randomUUID(), LATER));
        assertEquals("hateful", campaign.takenDownEvent().reason());

        Instant restored = LATER.plusSeconds(60);
        campaign.restore(restored);
        assertTrue(campaign.launched());
        assertEquals("Bring them home", campaign.restoredEvent().title());
        assertEquals(restored, campaign.restoredEvent().at());
        assertEquals(LATER, campaign.launchedEvent().at(), "it was launched when it was");
    }

    private static Campaign aDraft() {
        return new Campaign(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "bring-them-home",
                new CampaignText("Bring them home", "S", "Story", "en"),
                NOW);
    }

    private Campaign aLaunchedCampaign() {
        Campaign campaign = aDraft();
        campaign.gather(List.of(petition), NOW);
        campaign.launch(LATER);
        return campaign;
    }
}
