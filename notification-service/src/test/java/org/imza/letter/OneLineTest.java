package org.imza.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void makesOneLineOfAnything() {
        assertEquals("a b c d e f", OneLine.of("\ra\r\nb\nc\u2028d\u0085e\u0000f\n", 100));
    }

    @Test
    void takesAwayWhatTurnsTheDirectionAround() {
        assertEquals("abc fdp.exe", OneLine.of("abc\u202Efdp.exe\u2069", 100));
    }

    @Test
    void keepsTheLettersOfEveryScript() {
        String uyghur = "ئۇيغۇر\u200Cچە 🕊";
        assertEquals(uyghur, OneLine.of(uyghur, 100));
    }

    @Test
    void cutsBetweenCharacters() {
        assertEquals("🕊🕊…", OneLine.of("🕊".repeat(10), 3));
        assertEquals("🕊🕊🕊", OneLine.of("🕊🕊🕊", 3));
        assertEquals("A…", OneLine.of("A👩‍👩‍👧‍👦 and more", 6));
    }

    @Test
    void endsWhatWasIsolatedWhereItCuts() {
        assertEquals("ab \u2068cde…\u2069", OneLine.cut("ab \u2068cdefgh\u2069 i", 8));
        assertEquals("ab \u2068c\u2069 d…", OneLine.cut("ab \u2068c\u2069 defgh", 9));
    }
}
