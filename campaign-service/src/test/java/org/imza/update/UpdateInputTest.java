package org.imza.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imza.kit.blocks.TypedText;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormCheck;
import org.imza.kit.problem.FieldError;
import org.junit.jupiter.api.Test;

class UpdateInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void takesNewsWithoutPictureAndSource() {
        Checked<UpdateText> checked = checked(null, "", "", "2026-11-21");
        assertTrue(checked.sound());
        assertEquals("Title", checked.command().title());
    }

    @Test
    void asksForTheWordsOfAPicture() {
        assertEquals(
                List.of("pictureAlt", "pictureCaption", "pictureCredit"),
                wrong(UUID.randomUUID(), "", "", "2026-11-21"));
    }

    @Test
    void asksForTheNameOfASource() {
        assertEquals(List.of("sourceName"), wrong(null, "", "https://example.org", "2026-11-21"));
    }

    @Test
    void takesTomorrowBecauseItIsTomorrowAlreadyInTheEast() {
        assertTrue(checked(null, "", "", "2026-11-22").sound());
        assertEquals(List.of("date"), wrong(null, "", "", "2026-11-23"));
    }

    @Test
    void readsWhatOrganizersTypeAsTheyMeanIt() {
        TypedText.all().forEach(text -> {
            UpdateText update =
                    checked(text.typed(), null, "", "", "2026-11-21").command();
            text.assertShown(new UpdateView(null, update, "/", true, null, null, null).bodyHtml());
        });
    }

    private static List<String> wrong(UUID picture, String sourceName, String sourceUrl, String date) {
        return checked(picture, sourceName, sourceUrl, date).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private static Checked<UpdateText> checked(UUID picture, String sourceName, String sourceUrl, String date) {
        return checked("Body", picture, sourceName, sourceUrl, date);
    }

    private static Checked<UpdateText> checked(
            String body, UUID picture, String sourceName, String sourceUrl, String date) {
        return new UpdateInput(
                        null,
                        "Title",
                        "",
                        date,
                        body,
                        sourceName,
                        sourceUrl,
                        null,
                        null,
                        UpdatePicture.NONE.keptAs(picture))
                .check(new FormCheck(UpdateInput.FORM), null, TODAY);
    }
}
