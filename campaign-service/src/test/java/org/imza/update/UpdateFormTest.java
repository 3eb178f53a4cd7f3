package org.imza.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imza.form.Fields;
import org.junit.jupiter.api.Test;

class UpdateFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Fields fields = new Fields();

    @Test
    void takesNewsWithoutPictureAndSource() {
        UpdateText text = form(null, "", "", "2026-11-21").read(fields, TODAY);
        assertTrue(fields.sound());
        assertEquals("Title", text.title());
    }

    @Test
    void asksForTheWordsOfAPicture() {
        form(UUID.randomUUID(), "", "", "2026-11-21").read(fields, TODAY);
        assertEquals(List.of("pictureAlt", "pictureCaption", "pictureCredit"), wrong());
    }

    @Test
    void asksForTheNameOfASource() {
        form(null, "", "https://example.org", "2026-11-21").read(fields, TODAY);
        assertEquals(List.of("sourceName"), wrong());
    }

    @Test
    void takesTomorrowBecauseItIsTomorrowAlreadyInTheEast() {
        form(null, "", "", "2026-11-22").read(fields, TODAY);
        assertTrue(fields.sound());
        form(null, "", "", "2026-11-23").read(fields, TODAY);
        assertEquals(List.of("date"), wrong());
    }

    private List<String> wrong() {
        return fields.flaws().stream().map(Fields.Flaw::field).toList();
    }

    private static UpdateForm form(UUID picture, String sourceName, String sourceUrl, String date) {
        return new UpdateForm("Title", "", date, "Body", sourceName, sourceUrl, null, null, picture, "", "", "");
    }
}
