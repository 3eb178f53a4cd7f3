package org.imza.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " > ", textBlock = """
            Https://Example.ORG > https://example.org/
            https://пример.рф/страница?я=ё#ц > https://xn--e1afmkfd.xn--p1ai/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0?%D1%8F=%D1%91#%D1%86
            https://my_site.example.org/x > https://my_site.example.org/x
            https://example.org/x?a|b > https://example.org/x?a%7Cb
            https://weiß.example > https://xn--wei-7ka.example/
            https://example.org:8443/a%20b > https://example.org:8443/a%20b
            https://example.org/100% > https://example.org/100%25
            https://r3---sn.example.org?q=[1] > https://r3---sn.example.org/?q=%5B1%5D
            http://[2001:db8::1]:80/ > http://[2001:db8::1]:80/
            https://example.org\\a\\b > https://example.org/a/b
            """)
    void readsWhatBrowsersRead(String typed, String href) {
        assertEquals(href, HttpAddress.parse(typed.replace("\\\\", "\\")).href());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "example.org",
                "https://",
                "https://a b/",
                "https:///x",
                "https://exa<mple.org/",
                "https://xn--a/",
                "ftp://example.org",
                "https://a..b/"
            })
    void refusesWhatLeadsNowhere(String typed) {
        assertEquals("notAWebAddress", code(typed));
    }

    @Test
    void saysThatNobodyIsNamedBeforeTheDomain() {
        assertEquals("holdsUser", code("https://bank.example@evil.example/"));
    }

    @Test
    void isShownAsPeopleReadIt() {
        HttpAddress address = HttpAddress.parse("https://пример.рф/страница/a%20b");
        assertEquals("https://пример.рф/страница/a%20b", address.readable());
        assertEquals("пример.рф", address.host());
        assertEquals(
                "my_site.example.org",
                HttpAddress.stored("Https://my_site.example.org:80/x").host());
    }

    @Test
    void showsNoLettersThatOnlyLookLikeOthers() {
        HttpAddress address = HttpAddress.parse("https://pаypal.example/"); // The first a is Cyrillic.
        assertEquals("xn--pypal-4ve.example", address.host());
    }

    private static String code(String typed) {
        return assertThrows(InvalidText.class, () -> HttpAddress.parse(typed)).code();
    }
}
