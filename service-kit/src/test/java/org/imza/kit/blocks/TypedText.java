package org.imza.kit.blocks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text of the kinds that real petitions are full of, and what readers have to find of it, wherever it was typed in. */
public record TypedText(String typed, List<String> shown) {

    /** Nothing of this was meant by anybody. */
    private static final List<String> NEVER =
            List.of("<pre", "start=", "<hr", "&lt;p", "&lt;b", "MsoNormal", "•", "\\", "href=\"\"", "<h2", "?&");

    private static final Pattern ENCODED = Pattern.compile("&#(x?\\w+);");

    private static final List<TypedText> KINDS = List.of(
            kind(
                    "He was a teacher.\nNobody has heard of him.",
                    "<p>He was a teacher.<br />Nobody has heard of him.</p>"),
            kind("ئۇ ئوقۇتقۇچى ئىدى.\nئۇنى قويۇپ بېرىڭلار!", "<p>ئۇ ئوقۇتقۇچى ئىدى.<br />ئۇنى قويۇپ بېرىڭلار!</p>"),
            kind("23. Februar 2026\nStraßburg", "<p>23. Februar 2026<br />Straßburg</p>"),
            kind("23. Februar: er wird verhaftet.", "<p>23. Februar: er wird verhaftet.</p>"),
            kind("23. und 24. Mai 2026 in Bern", "<p>23. und 24. Mai 2026 in Bern</p>"),
            kind("2024. március 5-én elvitték.", "<p>2024. március 5-én elvitték.</p>"),
            kind("1948. gada 10. decembrī", "<p>1948. gada 10. decembrī</p>"),
            kind("23. února 2026 byl zatčen.", "<p>23. února 2026 byl zatčen.</p>"),
            kind("5. 3. 2024 v Praze", "<p>5. 3. 2024 v Praze</p>"),
            kind("23. märtsil 2026 Tallinnas", "<p>23. märtsil 2026 Tallinnas</p>"),
            kind("- 9. Mai 2025: Kundgebung", "<li>9. Mai 2025: Kundgebung</li>"),
            kind("1. Free him\n2. Say where he is", "<ol><li>Free him</li><li>Say where he is</li></ol>"),
            kind("1. Free him\n2. March with us\n3. May he live", "<li>March with us</li><li>May he live</li></ol>"),
            kind("See https://example.org/a_b?x=1&y=2.", link("https://example.org/a_b?x=1&amp;y=2") + ".</p>"),
            kind("(www.example.org)", "(<a href=\"https://www.example.org\" dir=\"ltr\"", ">www.example.org</a>)"),
            kind("请看https://example.org/x。谢谢", link("https://example.org/x") + "。谢谢"),
            kind("مۇنۇ https://example.org/ug، ۋە باشقىلار", link("https://example.org/ug") + "، ۋە"),
            kind("请写信至info@example.org。", "请写信至<a href=\"mailto:info@example.org\" dir=\"ltr\""),
            kind("Write to a.b@example.org!", ">a.b@example.org</a>!"),
            kind("[Call](tel:+49301234) [us](tg://resolve?domain=x) [or](javascript:alert(1))", ">Call</a> us or</p>"),
            kind("We ask:\n• freedom\n•\tnews\n· a visit", "<ul><li>freedom</li><li>news</li><li>a visit</li></ul>"),
            kind("– freedom\n– news", "<ul><li>freedom</li><li>news</li></ul>"),
            kind("Let him go.\n– Zulhayat", "Let him go.<br />– Zulhayat"),
            kind("    The first line,\n    and the second", "<p>The first line,<br />and the second</p>"),
            kind("    - indented\n    - like this", "<ul><li>indented</li><li>like this</li></ul>"),
            kind("______________\nName\nPlace, date", "<p>______________<br />Name<br />Place, date</p>"),
            kind("With respect,\n--\nA. B.", "<p>With respect,<br />--<br />A. B.</p>"),
            kind(
                    "<p class=MsoNormal>He was <b>arrested </b>at\nhome&rsquo;s&nbsp;door.<o:p></o:p></p><ul><li>one</li></ul>",
                    "<p>He was <strong>arrested</strong> at home’s door.</p>",
                    "<ul><li>one</li></ul>"),
            kind("2024 年，我们要求释放他。", "<p>2024 年，我们要求释放他。</p>"));

    private static TypedText kind(String typed, String... shown) {
        return new TypedText(typed, List.of(shown));
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\" dir=\"ltr\" rel=\"nofollow noopener noreferrer\">" + address + "</a>";
    }

    /** Each of the kinds on its own, and all of them in one text in other orders. */
    public static Stream<TypedText> all() {
        Random chance = new Random(4);
        return Stream.concat(
                KINDS.stream(), Stream.generate(() -> mixed(chance)).limit(20));
    }

    private static TypedText mixed(Random chance) {
        List<TypedText> some = new ArrayList<>(KINDS);
        // One page of HTML is HTML from its beginning to its end.
        some.removeIf(kind -> kind.typed().contains("<p"));
        Collections.shuffle(some, chance);
        return new TypedText(
                String.join(
                        "\n\nIn between.\n\n",
                        some.stream().map(TypedText::typed).toList()),
                some.stream().flatMap(kind -> kind.shown().stream()).toList());
    }

    /** That {@code html} shows what was meant. */
    public void assertShown(String html) {
        String page = ENCODED.matcher(html.replace("\n", ""))
                .replaceAll(
                        one -> Character.toString(Integer.decode(one.group(1).replace('x', '#'))));
        for (String one : shown) {
            assertTrue(page.contains(one), one + " in " + page);
        }
        for (String never : NEVER) {
            assertFalse(page.contains(never), never + " in " + page);
        }
    }

    /** That {@code text}, of a mail, goes on in the same lines. */
    public void assertRead(String text) {
        for (String never : List.of("\\", "<p", "•\t", "\"http", "\"www", "@example.org\"")) {
            assertFalse(text.contains(never), never + " in " + text);
        }
        typed.lines()
                .map(String::strip)
                .filter(line -> line.matches("[\\p{L}\\p{N} ,.:!]+") && !line.matches("\\d\\. [FSM].*"))
                .forEach(line -> assertTrue(text.contains(line), line + " in " + text));
    }
}
