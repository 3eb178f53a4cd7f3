package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as organizers and worse write them, put together by chance that repeats itself. */
final class MarkdownSamples {

    private static final List<String> PIECES = List.of(
            "He was arrested in **March**.\nNobody has heard of him since.",
            "ئۇ 2018-يىلى *مارتتا* تۇتقۇن قىلىندى.",
            "Оқытушыны босатыңыз! [Толығырақ](https://example.org/kk)",
            "他在三月被捕。😀",
            "# What we ask",
            "## What we ask ##",
            "###### Small",
            "#",
            "Underlined\n==========",
            "Underlined too\n---",
            "- one\n- two\n\n  second paragraph\n- three",
            "* other\n* bullets",
            "1. first\n2. second",
            "7) seventh",
            "> I still lay the table for five.\n>\n> — Zulhayat",
            "> lazy\nquotation",
            ">tight\n> > nested",
            ">",
            "```\nfenced\n\n\ncode\n```",
            "~~~ never closed",
            "***",
            "- - -",
            "[1]: https://example.org/one \"One\"",
            "> [2]: https://example.org/two",
            "As [they say][1], and [others][2], and [nobody][3].",
            "![alt *text*](https://example.org/p.png) beside",
            "[x](https://example.org/x) &amp; \\* `code`",
            "line  \nbreak\\\nbreak",
            "   three spaces");
    /** What was never read as it was meant, and is now. */
    private static final List<String> MEANT_OTHERWISE = List.of(
            "    code that is indented\n\n    and goes on",
            "\ttab",
            "<script>alert(1)</script>",
            "<!-- hidden -->\ntext",
            "[x](javascript:alert(1)) <https://example.org>",
            "23. Februar 2026\nBern",
            "2024. március 5-én",
            "• one\n•two\n\n– three\n– four",
            "    - indented\n    - list",
            "______\nName\n--\nwww.example.org",
            "```\n23. Mai\n• code\n```",
            "> 23. Februar 2026\n> • one",
            "<p>HTML</p>\n23. Februar 2026\n• one",
            "1. one\n\n    23. Februar 2026\n\n        deep");

    private static final List<String> GAPS = List.of("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "  \n\n", "\n \t\n");

    private final Random chance;
    private final List<String> pieces;

    private MarkdownSamples(long seed, List<String> pieces) {
        this.chance = new Random(seed);
        this.pieces = pieces;
    }

    /** Of all kinds. */
    MarkdownSamples(long seed) {
        this(seed, Stream.concat(PIECES.stream(), MEANT_OTHERWISE.stream()).toList());
    }

    /** Of those that read as they always did, but for their line breaks. */
    static MarkdownSamples readAsEver(long seed) {
        return new MarkdownSamples(seed, PIECES);
    }

    String text() {
        return IntStream.range(0, 1 + chance.nextInt(9))
                .mapToObj(i -> (i == 0 ? "" : one(GAPS)) + one(pieces))
                .collect(Collectors.joining())
                .strip();
    }

    /** {@code text} with some of its lines dropped, doubled, moved or written anew. */
    String edited(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\n\n")));
        for (int i = 0; i <= chance.nextInt(4); i++) {
            int at = chance.nextInt(parts.size());
            switch (chance.nextInt(5)) {
                case 0 -> parts.add(at, one(pieces));
                case 1 -> parts.set(at, parts.get(at) + " And more.");
                case 2 -> parts.add(chance.nextInt(parts.size()), parts.get(at));
                case 3 -> parts.add(chance.nextInt(parts.size()), parts.remove(at));
                default -> {
                    if (parts.size() > 1) {
                        parts.remove(at);
                    }
                }
            }
        }
        return String.join(one(GAPS), parts).strip();
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
