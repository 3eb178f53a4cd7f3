package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A moderator says no, why, and what would have to change; the organizer reads it in a mail and on the page. */
@ExtendWith(OnRunningImza.class)
class RejectionJourneyIT {
    private static final String EXPLANATION = "Please say who could light the lamp.";

    @Test
    void theOrganizerIsToldTheReasonAndMaySubmitAgain(Imza imza) {
        Stage stage = imza.stage();
        String id = stage.draft("Somebody light something", 500, Map.of());
        String submission = "/api/petitions/" + id + "/submission";
        stage.organizer().post(submission, Map.of()).expect(200);

        Insider moderator = Insider.of(imza, Imza.MODERATOR);
        moderator.signIn("/moderate");
        Seen review = moderator.visitor().open("/moderate/petitions/" + id).expect(200);
        Seen undecided = review.form("form[action$=/reject]").press();
        assertEquals(422, undecided.status(), "no reason was chosen");
        assertTrue(undecided.has(".errors a[href=#reason]"));
        undecided
                .form("form[action$=/reject]")
                .type("reason", "no-decision-maker")
                .type("explanation", EXPLANATION)
                .press()
                .expect(200);

        Mail told = imza.mails().awaitSubject(Stage.ORGANIZER, "was not published: Somebody light something");
        assertTrue(told.text().contains("does not name anybody who could decide"), told.text());
        assertTrue(told.text().contains(EXPLANATION), told.text());
        assertTrue(told.linksTo("/organize/petitions/"), told.text());

        // The same words again would only be rejected again.
        stage.organizer().post(submission, Map.of()).expect(409);
        stage.organizer()
                .put("/api/petitions/" + id, stage.words("Harbour master, light the lamp", 500))
                .expect(200);
        stage.organizer().post(submission, Map.of()).expect(200);
        moderator
                .visitor()
                .open("/moderate/petitions/" + id)
                .form("form[action$=/publish]")
                .press()
                .expect(200);
        imza.mails().awaitSubject(Stage.ORGANIZER, "is public: Harbour master, light the lamp");
    }
}
