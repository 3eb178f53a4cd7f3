package org.imza.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    private static String key(Runnable parsing) {
        return assertThrows(InvalidText.class, parsing::run).code();
    }
}
