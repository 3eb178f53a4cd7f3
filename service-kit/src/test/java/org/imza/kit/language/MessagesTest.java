package org.imza.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest extends MessagesContract {
    private static final Language CYRILLIC = Language.of("ug-Cyrl");
    private static final Language LATIN = Language.of("ug-Latn");

    private final Messages messages = new Messages();

    @Test
    void countsInEveryLanguage() {
        assertEquals("0 have signed.", messages.text(Language.ENGLISH, "testHeadline", 0));
        assertEquals("1 has signed.", messages.text(Language.ENGLISH, "testHeadline", 1));
        assertEquals("1,204 have signed.", messages.text(Language.ENGLISH, "testHeadline", 1204));
        assertEquals("0 كىشى ئىمزا قويدى.", messages.text(Language.UYGHUR, "testHeadline", 0));
        assertEquals("بىر كىشى ئىمزا قويدى.", messages.text(Language.UYGHUR, "testHeadline", 1));
        assertEquals("1,204 كىشى ئىمزا قويدى.", messages.text(Language.UYGHUR, "testHeadline", 1204));
        assertEquals("Bir kishi imza qoydi.", messages.text(LATIN, "testHeadline", 1));
        assertEquals("1,204 киши имза қойди.", messages.text(CYRILLIC, "testHeadline", 1204));
    }

    @Test
    void writesDays() {
        Instant lateInTheDay = Instant.parse("2026-11-21T23:59:59Z");
        assertEquals("On November 21, 2026", messages.text(Language.ENGLISH, "testDay", lateInTheDay));
        assertEquals("On November 21, 2026", messages.text(Language.ENGLISH, "testDay", LocalDate.of(2026, 11, 21)));
        assertEquals("2026-يىلى 21-نويابىر", messages.text(Language.UYGHUR, "testDay", lateInTheDay));
        assertEquals("2026-yili 21-noyabir", messages.text(LATIN, "testDay", lateInTheDay));
        assertEquals("2026-йили 21-ноябир", messages.text(CYRILLIC, "testDay", lateInTheDay));
    }

    @Test
    void isolatesNamesOfTheOtherDirection() {
        assertEquals("By Amina", messages.text(Language.ENGLISH, "testBy", "Amina"));
        assertEquals("By \u2068ئامىنە\u2069", messages.text(Language.ENGLISH, "testBy", "ئامىنە"));
        assertEquals("ئامىنە يازغان", messages.text(Language.UYGHUR, "testBy", "ئامىنە"));
        assertEquals("\u2068Amina\u2069 يازغان", messages.text(Language.UYGHUR, "testBy", "Amina"));
    }

    @Test
    void doesNotReadArgumentsAsPatterns() {
        assertEquals("By {0} '{'", messages.text(Language.ENGLISH, "testBy", "{0} '{'"));
    }

    @Test
    void refusesAKeyNobodyWrote() {
        assertThrows(IllegalArgumentException.class, () -> messages.text(Language.ENGLISH, "nobodyWroteThis"));
    }

    @Test
    void givesPluralFormsToScripts() {
        PluralForms forms = new PluralForms(messages);
        assertEquals(
                Map.of("one", "{0} has signed.", "other", "{0} have signed."),
                forms.of(Language.ENGLISH, "testHeadline"));
        assertEquals(
                Map.of("one", "بىر كىشى ئىمزا قويدى.", "other", "{0} كىشى ئىمزا قويدى."),
                forms.of(Language.UYGHUR, "testHeadline"));
        assertEquals(
                Map.of("=0", "Nobody yet.", "one", "{0} of 100.", "other", "{0} of 100."),
                forms.of(Language.ENGLISH, "testOfHundred"));
    }
}
