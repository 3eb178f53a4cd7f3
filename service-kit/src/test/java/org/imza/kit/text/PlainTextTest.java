package org.imza.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    /** Hangul fillers, an empty letter of Braille, a zero-width space, a soft hyphen, tags. */
    private static final String[] UNSEEN = {
        "\u3164", "\u115F\u1160", "\uFFA0", "\u2800", "\u200B", "\u00AD", "\u00A0", "\uDB40\uDC41"
    };

    @Test
    void takesWhatNobodyCanSeeForNothing() {
        for (String unseen : UNSEEN) {
            assertEquals("missing", key(() -> PlainText.requiredLine(unseen, 100)));
            assertEquals("missing", key(() -> PersonName.parse(unseen)));
            assertEquals("", PlainText.block(unseen + "\n" + unseen, 100));
        }
        assertEquals("a\u3164", PlainText.requiredLine("a\u3164", 100));
    }

    @Test
    void letsMarksPileUpOnlyAsFarAsScriptsDo() {
        assertEquals("unreadable", key(() -> PlainText.line("Z" + "\u0335".repeat(9), 100)));
        for (String honest : new String[] {"שָׁלוֹם", "بِسْمِ ٱللَّٰهِ", "བསྒྲུབས", "ក្រុំ", "น้ำ", "Việt"}) {
            assertEquals(
                    java.text.Normalizer.normalize(honest, java.text.Normalizer.Form.NFC), PlainText.line(honest, 100));
        }
    }

    @Test
    void takesEmojiNewerThanThisJavaAndNoCharacterThatIsNone() {
        assertEquals("\uD83E\uDEC8", PlainText.line("\uD83E\uDEC8", 10));
        assertEquals("unreadable", key(() -> PlainText.line("a\uFDD0", 10)));
        assertEquals("unreadable", key(() -> PlainText.line("a\uFFFE", 10)));
    }

    @Test
    void keepsPairsThatTheirLineCloses() {
        for (String honest :
                new String[] {"\u202Bسالام\u202C!", "a \u2068ئا\u2069 b\n\u2067c\u2069", "\u2066a \u202Bب\u202C\u2069"
                }) {
            assertEquals(honest, PlainText.block(honest, 100));
        }
        for (String turned : new String[] {
            "a\u202Db\u202C", "a\u202Eb\u202C", "a\u2069", "a\u202Cb", "\u2067a\nb\u2069", "\u2067a\u202Bb\u2069\u202C"
        }) {
            assertEquals("hidden", key(() -> PlainText.block(turned, 100)), turned);
        }
    }

    @Test
    void repairsWhatWindowsWrote() {
        assertEquals("“quoted” – it’s… 5 €", PlainText.line("\u0093quoted\u0094 \u0096 it\u0092s\u0085 5 \u0080", 100));
        assertEquals("unreadable", key(() -> PlainText.line("a\u0081", 100)));
    }

    @Test
    void joinsTheLinesOfWhatIsOneLine() {
        assertEquals("Free Ismail now!", PlainText.line("Free Ismail \r\n now!\n", 100));
    }

    @Test
    void saysWhereAndWhichCharacterCannotBeShown() {
        assertEquals(List.of(3L, 3, "U+FFFD"), at("a\n\n\uD83E\uDEC8b\uFFFDc"));
        assertEquals(List.of(1L, 2, "U+202E"), at("a\u202Eb"));
        assertEquals(List.of(2L, 1, "U+0001"), at("a\n\u0001"));
    }

    private static List<Object> at(String text) {
        return assertThrows(InvalidText.class, () -> PlainText.block(text, 100)).details();
    }

    private static String key(Runnable parsing) {
        return assertThrows(InvalidText.class, parsing::run).code();
    }
}
