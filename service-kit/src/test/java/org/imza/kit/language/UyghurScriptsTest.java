package org.imza.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UyghurScriptsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ئۇيغۇرچە, uyghurche, уйғурчә",
                "ئىمزا, imza, имза",
                "ئەركىنلىك, erkinlik, әркинлик",
                "ئوقۇغۇچى, oqughuchi, оқуғучи",
                "ئۆي, öy, өй",
                "ئۈمىد, ümid, үмид",
                "ئېلان, ëlan, елан",
                "يېڭى, yëngi, йеңи",
                "ياخشى, yaxshi, яхши",
                "يۇرت, yurt, юрт",
                "يول, yol, йол",
                "جۇمھۇرىيەت, jumhuriyet, җумһурийәт",
                "ژۇرنال, zhurnal, журнал",
                "ۋەتەن, weten, вәтән",
                "خىزمەت, xizmet, хизмәт",
                "گۈل, gül, гүл",
                "فىلىم, filim, филим",
                "پەرزەنت, perzent, пәрзәнт",
                "سائەت, sa’et, саәт",
                "مەسئۇل, mes’ul, мәсъул",
                "سۈنئىي, sün’iy, сүнъий",
                "باشلانغۇچ, bashlan’ghuch, башланғуч",
                "ئىنگلىز, in’gliz, инглиз",
                "ئىسھاق, is’haq, исһақ",
            })
    void writesWords(String arabic, String latin, String cyrillic) {
        assertEquals(latin, UyghurScripts.toLatin(arabic));
        assertEquals(cyrillic, UyghurScripts.toCyrillic(arabic));
    }

    @Test
    void writesPunctuationOfTheOtherScripts() {
        assertEquals("Kim, qachan; nëme?", capital(UyghurScripts.toLatin("كىم، قاچان؛ نېمە؟")));
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertEquals("Imza 1,204 {0, number} Уйғур", UyghurScripts.toLatin("Imza 1,204 {0, number} Уйғур"));
    }

    @Test
    void startsSentencesWithACapital() {
        Language latin = Language.of("ug-Latn");
        assertEquals("Bu bir. Bu ikki! Bu üch?", UyghurScripts.pattern(latin, "بۇ بىر. بۇ ئىككى! بۇ ئۈچ؟"));
        assertEquals(
                "{0, plural, one {Bir kishi} other {# kishi}}",
                UyghurScripts.pattern(latin, "{0, plural, one {بىر كىشى} other {# كىشى}}"));
        assertEquals(
                "Jem’iy {0, plural, one {bir} other {#}}",
                UyghurScripts.pattern(latin, "جەمئىي {0, plural, one {بىر} other {#}}"));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
