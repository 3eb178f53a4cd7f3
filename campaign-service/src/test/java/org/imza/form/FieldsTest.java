package org.imza.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Fields fields = new Fields();
    private final LocalDate today = LocalDate.of(2026, 11, 21);

    @Test
    void tellsEveryFaultAtOnce() {
        fields.requiredLine("title", " ", 10);
        fields.line("name", "a".repeat(11), 10);
        fields.language("language", "no language");
        assertFalse(fields.sound());
        assertEquals(
                List.of("title", "name", "language"),
                fields.flaws().stream().map(Fields.Flaw::field).toList());
    }

    @Test
    void refusesTextThatTurnsItsDirectionAround() {
        fields.requiredLine("title", "harmless \u202Egnihtemos", 100);
        assertEquals("textHidden", fields.flaws().getFirst().messageKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "example.org",
                "https://",
                "http://a b"
            })
    void refusesWhatIsNoWebAddress(String url) {
        fields.url("sourceUrl", url);
        assertFalse(fields.sound());
    }

    @Test
    void takesWebAddresses() {
        assertEquals("https://example.org/a?b=c", fields.url("sourceUrl", " https://example.org/a?b=c "));
        assertEquals("", fields.url("sourceUrl", ""));
        assertTrue(fields.sound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21.11.2026", "2026-13-01", "2026-11-22", "0001-01-01"})
    void refusesDaysThatCannotBe(String day) {
        fields.day("date", day, today);
        assertFalse(fields.sound());
    }

    @Test
    void takesADay() {
        assertEquals(today, fields.day("date", "2026-11-21", today));
        assertTrue(fields.sound());
    }
}
