package org.imza.bench.fuzz;

import java.util.List;

/** Values that somebody once did not think of. */
final class Texts {
    /** Stands in every made-up token: no log may ever show it. */
    static final String MARK = "fuzzed7oken";

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e309",
            "9".repeat(40),
            "NaN",
            "null",
            "true",
            "undefined",
            "a",
            "x".repeat(300),
            "\u0000",
            "a\u0000b",
            "\r\n",
            "\r\nX-Injected: 1",
            "\u202Eeid",
            "\u200B",
            "\uFEFF",
            "\uFFFD",
            "\uD83D",
            "\uD83D\uDE00",
            "e\u0301".repeat(40),
            "\u3164",
            "<script>alert(1)</script>",
            "' or 1=1--",
            "${7*7}",
            "{{7*7}}",
            "{#if}",
            "../../etc/passwd",
            "%00",
            "%zz",
            "\\",
            "javascript:alert(1)",
            "https://example.org/x",
            "//example.org",
            "a@example.org",
            "a@b",
            "a@weiß.example",
            "\"a b\"@example.org",
            "a@[127.0.0.1]",
            "DE",
            "ZZ",
            "en",
            "ug-Cyrl",
            "klingon!",
            "x-y-z-".repeat(30),
            "PUBLIC",
            "HIDDEN",
            "2026-02-30",
            "+99999-01-01",
            "00000000-0000-0000-0000-000000000000",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
            "г",
            "ئىمزا",
            "漢".repeat(50));

    private Texts() {}

    static String odd(Dice dice) {
        return dice.one(ODD);
    }

    /** Looks like the token of a link. */
    static String token(Dice dice) {
        return (MARK + Long.toHexString(dice.any()) + "A".repeat(dice.below(80)));
    }
}
