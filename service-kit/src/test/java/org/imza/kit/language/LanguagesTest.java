package org.imza.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "en, English, ltr, Latn",
        "ug, ئۇيغۇرچە, rtl, Arab",
        "ug-Arab, ئۇيغۇرچە, rtl, Arab",
        "ug-Cyrl, Уйғурчә, ltr, Cyrl",
        "ug-Latn, Uyghurche, ltr, Latn",
        "ug-latn, Uyghurche, ltr, Latn",
        "kk, Қазақ тілі, ltr, Cyrl",
        "tr, Türkçe, ltr, Latn",
        "ar, العربية, rtl, Arab",
        "he, עברית, rtl, Hebr",
        "zh-Hant, 繁體中文, ltr, Hant",
        "de-AT, Österreichisches Deutsch, ltr, Latn",
        "skr, skr, rtl, Arab",
        "zdj, zdj, rtl, Arab",
        "azb, azb, rtl, Arab",
        "aii, aii, rtl, Syrc",
        "mnw, mnw, ltr, Mymr",
        "cnh, cnh, ltr, Latn",
        "ckb-Latn, Central Kurdish (Latin), ltr, Latn",
        "prs, Dari, auto, Latn",
        "qqq, qqq, auto, Latn",
    })
    void knowsNameAndDirection(String tag, String ownName, String direction, String script) {
        Language language = Language.of(tag);
        assertEquals(ownName, language.ownName());
        assertEquals(direction, language.direction());
        assertEquals(script, language.script());
    }

    @ParameterizedTest
    @CsvSource({
        "ckb, Azadî بۆ hemûyan, ckb-Latn, ltr",
        "ckb, ئازادی بۆ Ali, ckb, rtl",
        "ckb, 2026 …, ckb, rtl",
        "ckb, ئازادی https://example.org/free-him, ckb, rtl",
        "ug, Айшә қоюп берилсун, ug-Cyrl, ltr",
        "ug-Arab, Ayshe, ug-Arab, rtl",
        "ckb-IQ, Azadî, ckb-Latn-IQ, ltr",
        "uz, Ўзбекистон, uz, ltr",
        "zh, Free him, zh, ltr",
        "az, آزادلیق, az-Arab, rtl",
        "qqq, ئازادی, qqq, auto",
    })
    void turnsAsTheTextDoesUnlessTheTagNamesAScript(String tag, String text, String written, String direction) {
        assertEquals(written, Language.of(tag).asWritten(text).tag());
        assertEquals(direction, Language.of(tag).asWritten(text).direction());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "en_US", "en\"><script>", "english", "und", "en-aaaaaaaaaaaaaaaa", "../en"})
    void rejectsWhatIsNoLanguage(String tag) {
        assertThrows(IllegalArgumentException.class, () -> Language.of(tag));
    }

    @Test
    void writesTagsInOneWay() {
        assertEquals(Language.of("ug-Cyrl"), Language.of("UG-cyrl"));
        assertEquals("zh-Hans-CN", Language.of("zh-hans-cn").tag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ug | ug",
                "de-DE,de;q=0.9,ug;q=0.8,en;q=0.7 | ug",
                "en-GB,en;q=0.9,ug;q=0.8 | en",
                "ug;q=0,en | en",
                "ug-CN,zh;q=0.5 | ug",
                "ug-Cyrl-KZ | ug-Cyrl",
                "fr | en",
                "* | en",
                "%%%;;q=x | en",
                "'' | en",
            })
    void findsTheBrowsersLanguage(String header, String expected) {
        assertEquals(Language.of(expected), Languages.best(header));
    }

    @Test
    void prefersTheLanguageAskedFor() {
        assertEquals(Language.UYGHUR, Languages.chosen("ug", "en"));
        assertEquals(Language.ENGLISH, Languages.chosen("\"><x", "en"));
        assertEquals(Language.UYGHUR, Languages.chosen(null, "ug"));
    }

    @ParameterizedTest
    @CsvSource({
        "ug, ug",
        "ug-Arab, ug",
        "ug-Arab-CN, ug",
        "ug-Cyrl, ug-Cyrl",
        "ug-Latn-TR, ug-Latn",
        "en-US, en",
        "tr, en"
    })
    void speaksTheTextsLanguageWhereItCan(String text, String expected) {
        assertEquals(Language.of(expected), Languages.interfaceFor(Language.of(text)));
    }

    @Test
    void takesTheSameLanguageInAnotherScriptBeforeAnyOther() {
        Map<String, String> all = Map.of("ar", "Arabic", "en", "English", "ug-Latn", "Latin");
        assertEquals(Optional.of("English"), Language.of("en").nearest(all));
        assertEquals(Optional.of("Latin"), Language.of("ug").nearest(all));
        assertEquals(Optional.of("Arabic"), Language.of("fr").nearest(all));
        assertEquals(Optional.empty(), Language.of("fr").nearest(Map.of()));
    }
}
