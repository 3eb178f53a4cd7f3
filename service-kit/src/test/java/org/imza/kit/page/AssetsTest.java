package org.imza.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private final Assets assets = new Assets("some-service");

    @Test
    void namesContentInTheAddress() {
        assertTrue(assets.url("imza.css").matches("/assets/some-service/imza\\.css\\?v=[A-Za-z0-9_-]{22}"));
        assertEquals(assets.url("icon.svg"), new Assets("some-service").url("icon.svg"));
    }

    @Test
    void putsImportedStyleSheetsInTheirPlace() {
        String css = css();
        assertFalse(css.contains("@import"));
        assertTrue(css.contains(".bar-progress"));
    }

    @Test
    void hashesAddressesInsideStyleSheets() {
        var font = Pattern.compile("url\\(\"(/assets/some-service/fonts/noto-naskh-arabic\\.woff2\\?v=[^\"]+)\"\\)")
                .matcher(css());
        assertTrue(font.find());
        assertEquals(assets.url("fonts/noto-naskh-arabic.woff2"), font.group(1));
    }

    @ParameterizedTest
    @CsvSource({
        "imza.css, text/css;charset=UTF-8",
        "icon.svg, image/svg+xml",
        "fonts/source-serif-4-latin.woff2, font/woff2",
        "fonts/OFL-noto-naskh-arabic.txt, text/plain;charset=UTF-8"
    })
    void knowsContentTypes(String name, String type) {
        assertEquals(type, assets.find(name).orElseThrow().content().mediaType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../MANIFEST.MF",
                "..%2fimza.css",
                "fonts",
                "fonts/",
                "/imza.css",
                "nothing.css",
                "imza.css/",
                "imza.exe",
                "fonts//x.txt",
                ".css"
            })
    void findsNothingElse(String name) {
        assertTrue(assets.find(name).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> assets.url(name));
    }

    private String css() {
        return new String(assets.find("imza.css").orElseThrow().body(false), UTF_8);
    }
}
