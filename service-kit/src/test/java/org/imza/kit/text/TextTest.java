package org.imza.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void takesNamesOfAnyScript() {
        assertEquals("ئايگۈل تۇرسۇن", PersonName.parse("  ئايگۈل  تۇرسۇن ").value());
        assertEquals("Айгүл Турсун", PersonName.parse("Айгүл Турсун").value());
        assertEquals(
                "Nguyễn Thị O’Brien-李", PersonName.parse("Nguyễn Thị O’Brien-李").value());
        assertEquals("می‌خواهم", PersonName.parse("می‌خواهم").value(), "joiners are letters' business");
    }

    @Test
    void refusesWhatIsNoName() {
        assertEquals("missing", key(() -> PersonName.parse("   ")));
        assertEquals("missing", key(() -> PersonName.parse("---")));
        assertEquals("tooLong", key(() -> PersonName.parse("a".repeat(500))));
        assertEquals("a b", PersonName.parse("a\nb").value());
        assertEquals("unreadable", key(() -> PersonName.parse("a\u0000b")));
        assertEquals("unreadable", key(() -> PersonName.parse("broken \uFFFD utf-8")));
        assertEquals("unreadable", key(() -> PersonName.parse("half \uD83D emoji")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://spam.example",
                "spam.example",
                "Free money at SPAM.example now",
                "a@b.example",
                "@handle",
                "＠handle",
                "www.spam",
                "mailto:x",
                "t.me",
                "t.me/x",
                "X.com",
                "my-spam.xyz",
                "spam．example",
                "spam。example",
                "sp\u200Dam.\u200Cexample",
                "кремль.рф",
                "كۆك.تور",
                "A 1.2.3.4"
            })
    void refusesNamesThatLeadElsewhere(String text) {
        assertEquals("holdsAddress", key(() -> PersonName.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. R. R. Tolkien",
                "J.R.R. Tolkien",
                "J.R.R.Tolkien",
                "Dr. A. Yılmaz",
                "Ж.К. Иванов",
                "Дж.Роулинг",
                "Sh.Qadir",
                "ئا. ئۆتكۈر",
                "ئا.ئۆتكۈر",
                "د. محمد",
                "Jean-P. Dupont",
                "Martin Luther King Jr.",
                "Anna c/o Maria"
            })
    void takesNamesWithDots(String name) {
        assertEquals(name, PersonName.parse(name).value());
    }

    @Test
    void refusesTextThatTurnsTheWritingDirection() {
        assertEquals("hidden", key(() -> PlainText.line("Free \u202Eliame", 100)));
        assertEquals("hidden", key(() -> PlainText.block("a\n\u2067b", 100)));
        assertEquals("a\u200Fb", PlainText.line("a\u200Fb", 100));
    }

    @Test
    void keepsLinesAndComposesLetters() {
        assertEquals("a\nb", PlainText.block("a\r\nb  ", 100));
        assertEquals("    - a\n    - b", PlainText.block("\n \r\n    - a\n    - b\n\n", 100));
        assertEquals("é b", PlainText.line("  é\n b ", 100));
        assertEquals("\u00e9", PlainText.line("e\u0301", 1));
        assertEquals("", PlainText.line(null, 1));
    }

    @Test
    void comparesAddressesAsPeopleDo() {
        assertEquals(
                "name@example.org", EmailAddress.parse(" Name@Example.ORG ").value());
        assertEquals("a@xn--mnchen-3ya.de", EmailAddress.parse("a@münchen.de").value());
    }

    @Test
    void refusesAddressesThatMailCannotReachOrThatCarryMore() {
        for (String bad : new String[] {
            "a",
            "@b.org",
            "a@",
            "a@b",
            "a b@c.org",
            "a@b.org\nBcc: c@d.org",
            "\"a b\"@c.org",
            "a@b..org",
            "a@-b.org",
            "a..b@c.org",
            "a@b.org,c@d.org",
            "a@[127.0.0.1]",
            "x".repeat(65) + "@b.org"
        }) {
            assertEquals("notAnEmailAddress", key(() -> EmailAddress.parse(bad)), bad);
        }
        assertEquals("missing", key(() -> EmailAddress.parse("")));
        assertFalse(EmailAddress.parse("a@b.org").toString().contains("a@"));
    }

    @Test
    void makesReadableSlugsOfAnyScript() {
        assertEquals("free-ismail-now", Slug.of("Free Ismail — now!", "x"));
        assertEquals("ismailni-qoyup-beringlar", Slug.of("ئىسمائىلنى قويۇپ بېرىڭلار", "x"));
        assertTrue(Slug.of("Исмаилни қоюп бериңлар", "x").matches("[a-z-]+"));
        assertEquals("fallback", Slug.of("!!!", "fallback"));
        assertTrue(Slug.of("word ".repeat(50), "x").length() <= 60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Тоҷикистон ҷумҳурият        | tojikiston-jumhuriyat
            Ўзбекистон ҳақида           | ozbekiston-haqida
            Праўда і воля               | prauda-i-volya
            Қазақстан, өңір, ұлт, үй    | qazaqstan-ongir-ult-uy
            Исмаилни қоюп бериңлар      | ismailni-qoyup-beringlar
            Уйғурчә һәм җумһурийәт      | uyghurche-hem-jumhuriyet
            Объезд и съезд              | obezd-i-sezd
            България                    | balgariya
            Львів, їжа, єдність         | lviv-yizha-yednist
            የኢትዮጵያ ሕዝብ                  | yeitiyopiya-hizibi
            Ə əliyev                    | e-eliyev
            العَدْلُ أَساس               | العدل-أساس
            آزادی برای می‌خواهم         | آزادی-برای-میخواهم
            צדק לכולם                   | צדק-לכולם
            བོད་ཀྱི་རང་དབང་              | བོད-ཀྱི-རང-དབང
            យុត្តិធម៌                    | យុត្តិធម៌
            ຄວາມຍຸຕິທຳ                   | ຄວາມຍຸຕິທຳ
            ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⴷⴰⴷⵙ              | ⵜⴰⵎⴰⵣⵉⵖⵜ-ⵏ-ⴷⴰⴷⵙ
            自由と正義                   | 自由と正義
            正义与自由                   | zheng-yi-yu-zi-you
            """)
    void keepsWordsWholeAndTheirVowels(String title, String slug) {
        assertEquals(slug, Slug.of(title, "x"));
    }

    @Test
    void writesSlugsIntoPathsAsEveryProgramReadsThem() {
        assertEquals("%D7%A6%D7%93%D7%A7-2", Slug.inPath("צדק-2"));
        assertEquals("free-erkin", Slug.meant("Free-Erkin"));
    }

    private static String key(Runnable parsing) {
        return assertThrows(InvalidText.class, parsing::run).code();
    }
}
