package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.imza.kit.testing.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The count reaches the goal, the next goal appears by itself, and the organizer is told once. */
@ExtendWith(OnRunningImza.class)
class GoalLadderJourneyIT {
    private static final String TITLE = "Two lamps for the pier";

    @Test
    void theNextGoalAppearsAndTheMilestoneIsMailedOnce(Imza imza) {
        PublishedPetition petition = imza.stage().petition(TITLE, 2, Map.of());
        petition.signAndConfirm(Signer.named("Rahile"));
        Eventually.same("the count", 1L, petition::signatures);
        assertEquals(2, petition.goal());

        Signer second = Signer.named("Sabir");
        petition.signAndConfirm(second);
        Eventually.same("the count", 2L, petition::signatures);
        assertEquals(100, petition.goal());
        try (Visitor visitor = imza.visitor()) {
            assertEquals(
                    "2 have signed. Let's get to 100!",
                    visitor.open(petition.path()).text("#headline"));

            Mail milestone = imza.mails().awaitSubject(Stage.ORGANIZER, "2 people have signed: " + TITLE);
            assertTrue(milestone.text().contains("The next goal: 100."), milestone.text());

            // Down and up again: the goal stays, and nobody is told a second time.
            String link =
                    imza.mails().awaitLink(second.email(), "/sign/withdraw/").link("/sign/withdraw/");
            visitor.pressAt(link).expect(200);
            Eventually.same("the count", 1L, petition::signatures);
            petition.signAndConfirm(Signer.named("Tajigul"));
            Eventually.same("the count", 2L, petition::signatures);
            assertEquals(100, petition.goal());
            Eventually.pause(Duration.ofSeconds(2));
            assertEquals(
                    1,
                    imza.mails()
                            .withSubject(Stage.ORGANIZER, "2 people have signed: " + TITLE)
                            .size());
        }
    }
}
