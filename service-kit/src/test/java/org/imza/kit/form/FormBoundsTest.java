package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.imza.kit.language.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last of what a form takes, and what its errors say of it. */
class FormBoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Field title = Field.required("title", new MessageKey("label")).atMost(3);
    private final Field note = Field.optional("note", new MessageKey("label")).atMost(5);
    private final Field goal = Field.required("goal", new MessageKey("label")).orElse("wrong");
    private final Field day = Field.required("day", new MessageKey("label")).orElse("wrong");
    private final Field language = Field.required("language", new MessageKey("label"));
    private final FormCheck check = new FormCheck(new Form("tried", title, note, goal, day, language));

    @ParameterizedTest
    @CsvSource({"1, true", "500, true", "0, false", "501, false"})
    void takesNumbersFromOneToTheMost(String typed, boolean sound) {
        check.number(goal, typed, 500);
        assertEquals(sound, check.result("").sound());
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "2026-11-21, true", "1899-12-31, false", "2026-11-22, false"})
    void takesDaysFrom1900ToTheLatest(String typed, boolean sound) {
        check.day(day, typed, TODAY);
        assertEquals(sound, check.result("").sound());
    }

    @Test
    void goesOnWithTheLatestDayWhereNoneCanBeRead() {
        assertEquals(TODAY, check.day(day, "", TODAY));
    }

    @Test
    void writesALanguageAsEverybodyDoes() {
        assertEquals("ug-Latn", check.language(language, "UG-latn"));
        assertTrue(check.result("").sound());
    }

    @Test
    void goesOnWithNoLanguageWhereNoneCanBeRead() {
        assertEquals("und", check.language(language, "klingon!"));
    }

    @Test
    void saysHowMuchTheVeryFieldTakes() {
        check.line(note, "a".repeat(6));
        check.line(title, "abcd");
        var errors = check.result("").errors();
        assertEquals(List.of(3), errors.getFirst().details());
        assertEquals(List.of(5), errors.getLast().details());
    }
}
