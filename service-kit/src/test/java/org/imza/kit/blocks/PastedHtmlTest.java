package org.imza.kit.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PastedHtmlTest {

    @Test
    void makesMarkdownOfWhatAWordProcessorWrites() {
        assertEquals("""
                # What we ask

                He was **arrested *again*** in
                the “night”.

                - one
                - two

                1. first
                2. [second](https://example.org/a)

                > Let him go!""", PastedHtml.markdown("""
                        <html><head><title>x</title><style>p.MsoNormal {color: red}</style></head><body>
                        <!--[if gte mso 9]><xml>office</xml><![endif]-->
                        <h1>What we
                        ask</h1><p class=MsoNormal>He was <b style='mso-x:y'>arrested <i>again</i> </b>in<br>
                        the&nbsp;&ldquo;night&rdquo;.<o:p></o:p></p>
                        <ul type=disc><li>one</li><li>two</li></ul>
                        <ol><li>first</li><li><a href="https://example.org/a">second</a></li></ol>
                        <blockquote>Let him go!</blockquote></body></html>"""));
    }

    @Test
    void keepsTheLinesOfATextWithATagOrTwo() {
        assertEquals(
                "He was **arrested**.\n\nWhy?\nNobody knows.",
                PastedHtml.markdown("He was <b>arrested</b>.\n\nWhy?\nNobody knows."));
    }

    @Test
    void makesSomethingOfAnyTags() {
        Random chance = new Random(5);
        List<String> tags =
                List.of("b", "i", "a href=x", "a", "p", "li", "ol", "ul", "br", "td", "h2", "style", "title", "em");
        for (int i = 0; i < 100; i++) {
            StringBuilder html = new StringBuilder("<b>");
            for (int j = chance.nextInt(600); j > 0; j--) {
                html.append(chance.nextBoolean() ? "<" : "</")
                        .append(tags.get(chance.nextInt(tags.size())))
                        .append("> x");
            }
            assertFalse(PastedHtml.markdown("x" + html).contains("<"));
        }
        assertEquals("x", PastedHtml.markdown("x<b>" + " ".repeat(200_000) + "</b>" + "\n ".repeat(100_000)));
    }

    @Test
    void touchesNothingWithoutTags() {
        for (String text : List.of(
                "a < b > c",
                "<3",
                "<https://example.org>",
                "<a.b@example.org>",
                "5 <p",
                "x &amp; y",
                "<script>alert(1)</script>")) {
            assertEquals(text, PastedHtml.markdown(text));
        }
    }
}
