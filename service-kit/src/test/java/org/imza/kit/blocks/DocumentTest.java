package org.imza.kit.blocks;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final int TEXTS = 3_000;

    @Test
    void rendersEveryTextAsItWasRenderedBeforeThereWereBlocksButForLinesAndAddresses() {
        MarkdownSamples samples = MarkdownSamples.readAsEver(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = samples.text();
            Document document = Document.of(text);
            assertEquals(asEver(FormerMarkdown.toHtml(text)), asEver(document.html()), text);
            assertEquals(FormerMarkdown.toText(text), document.text(), text);
            String excerpt = FormerMarkdown.excerpt(text, 60);
            assertEquals(
                    excerpt.length() > 30 || !excerpt.endsWith("…") ? excerpt : document.excerpt(60),
                    document.excerpt(60),
                    text);
            String edited = samples.edited(text);
            assertEquals(
                    asEver(FormerMarkdown.toHtml(edited)),
                    asEver(document.edited(edited).html()),
                    edited);
        }
    }

    /** Without what is meant to have changed: lines stay lines, and addresses became links. */
    private static String asEver(String html) {
        return html.replace("<br />\n", "\n").replaceAll("<a href=\"([^\"]+)\" dir=\"ltr\"[^>]*>\\1</a>", "$1");
    }

    @Test
    void readsWhatPeopleTypeAsTheyMeanIt() {
        TypedText.all().forEach(text -> {
            text.assertShown(Document.of(PastedHtml.markdown(text.typed())).html());
            text.assertRead(Document.of(PastedHtml.markdown(text.typed())).text());
        });
    }

    @Test
    void leadsLinksFromAnywhereToWhereTheyLeadOnTheirPage() {
        Map<String, String> meant = Map.of(
                "/petitions/x", "https://imza.example/petitions/x",
                "foo/bar", "https://imza.example/campaigns/c/updates/foo/bar",
                "#part", "https://imza.example/campaigns/c/updates/u#part",
                "?a=b", "https://imza.example/campaigns/c/updates/u?a=b",
                "//example.org/z", "https://example.org/z",
                "mailto:a@example.org", "mailto:a@example.org",
                "tel:+4930", "tel:+4930");
        meant.forEach((typed, href) -> {
            Document document = Document.of("See [this](" + typed + ").");
            String page = "https://imza.example/campaigns/c/updates/u";
            assertEquals("See \"this\" (" + href + ").", document.text(page));
            assertEquals(Document.of("See [this](" + href + ").").html(), document.html(page));
        });
    }

    @Test
    void leavesTheWordsOfALinkThatLeadsNowhereGood() {
        for (String to :
                List.of("tg://resolve", "javascript:alert(1)", "data:text/html,x", "java&#10;script:alert(1)")) {
            assertEquals(
                    "<p>See this.</p>\n", Document.of("See [this](" + to + ").").html());
            assertEquals("See this.", Document.of("See [this](" + to + ").").text());
        }
    }

    @Test
    void losesNothingOfAText() {
        MarkdownSamples samples = new MarkdownSamples(2);
        for (int i = 0; i < TEXTS; i++) {
            String text = samples.text();
            Document document = Document.of(text);
            assertEquals(text, document.markdown());
            String edited = samples.edited(text);
            Document after = document.edited(edited);
            assertEquals(edited, after.markdown());
            assertEquals(Document.of(edited).html(), after.html());
            assertEquals(after.blocks().size(), ids(after).size(), "no id twice");
            assertEquals(after, document.edited(edited), "the same wherever it is read");
        }
    }

    @Test
    void readsWhatStandsOneBelowTheOtherAsBlocks() {
        Document document = Document.of("""
                Text

                ## Heading
                - a
                - b

                > Said

                > Said
                >
                > — Somebody

                Underlined
                ===""");
        assertEquals(
                List.of(
                        new TextContent("Text"),
                        new HeadingContent(2, "Heading"),
                        new ListContent("- a\n- b"),
                        new QuotationContent("Said", null),
                        new QuotationContent("Said", "Somebody"),
                        new TextContent("Underlined\n===")),
                document.blocks().stream().map(Block::content).toList());
    }

    @Test
    void recognizesBlocksThatAreAsTheyWereOrMuchLikeIt() {
        Document before = Document.of(
                "The first paragraph says who.\n\nThe second one tells why this matters to us.\n\nThe third asks.\n\n***");
        Document after = before.edited(
                "Quite another beginning.\n\nThe third asks.\n\nThe second one tells why it matters to all of us.\n\n***");
        assertFalse(ids(before).contains(id(after, 0)), "nothing of it was there");
        assertEquals(
                List.of(id(before, 2), id(before, 1), id(before, 3)),
                List.of(id(after, 1), id(after, 2), id(after, 3)));
        assertEquals(Document.of("a\n\nb"), Document.of("a\n\nb"));
    }

    @Test
    void readsThousandsOfBlocksWithoutComparingEachToEach() {
        String before = IntStream.range(0, 10_000)
                .mapToObj(i -> i + " words, all alike")
                .collect(joining("\n\n"));
        String after = IntStream.range(0, 10_000)
                .mapToObj(i -> "Words, all alike: " + i)
                .collect(joining("\n\n"));
        assertEquals(10_000, Document.of(before).edited(after).blocks().size());
    }

    @Test
    void keepsWhatIsNoRunningTextWhereItStands() {
        Document text = Document.of("One.\n\nTwo [here][1].\n\n[1]: https://example.org/");
        Block picture =
                new Block("p", new PictureContent("/pictures/1", "A \"table\"", "Set for five <b>"), null, null);
        Block reference = new Block("r", new ReferenceContent("https://example.org/r", "Read on"), null, null);
        Document document = new Document(List.of(
                text.blocks().get(0),
                picture,
                text.blocks().get(1),
                text.blocks().get(2),
                reference));
        assertEquals(text.markdown(), document.markdown());
        assertEquals(
                "<p>One.</p>\n<figure><img src=\"/pictures/1\" alt=\"A &#34;table&#34;\" /><figcaption>Set for five &lt;b&gt;"
                        + "</figcaption></figure>\n<p>Two <a href=\"https://example.org/\" rel=\"nofollow noopener noreferrer\">"
                        + "here</a>.</p>\n<p><a href=\"https://example.org/r\" rel=\"nofollow noopener noreferrer\">Read on</a></p>\n",
                document.html());
        assertEquals(
                "One.\n\nSet for five <b>\n\nTwo \"here\" (https://example.org/).\n\nRead on (https://example.org/r)",
                document.text());
        Document edited = document.edited("One!\n\nTwo.");
        assertEquals(
                List.of("p", "r"),
                List.of(edited.blocks().get(1).id(), edited.blocks().get(3).id()));
    }

    @Test
    void fetchesNoPictureFromElsewhere() {
        for (String address :
                List.of("https://example.org/p.png", "//example.org/p.png", "/\\example.org/p.png", "p.png")) {
            Block picture = new Block("p", new PictureContent(address, "", ""), null, null);
            assertFalse(new Document(List.of(picture)).html().contains("src"), address);
        }
    }

    @Test
    void survivesStorage() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        MarkdownSamples samples = new MarkdownSamples(3);
        for (int i = 0; i < 100; i++) {
            Document document = Document.of(samples.text());
            assertEquals(document, json.readValue(json.writeValueAsString(document), Document.class));
        }
        Document set = new Document(List.of(
                new Block("p", new PictureContent("/p", "alt", "caption"), "from", "\n"),
                new Block("r", new ReferenceContent("https://example.org/", "title"), null, null)));
        assertEquals(set, json.readValue(json.writeValueAsString(set), Document.class));
    }

    @Test
    void makesMarkdownHarmless() {
        String html = Document.of(
                        "# Title\n\nText <script>alert(1)</script> [x](javascript:alert(1)) [y](https://example.org)\n\n![p](http://e.org/p.png)")
                .html();
        assertTrue(html.contains("<h2>Title</h2>"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertFalse(html.contains("javascript:"), html);
        assertTrue(html.contains("href=\"https://example.org\""), html);
        assertFalse(html.contains("<img"), html);
    }

    @Test
    void beginsHeadingsAtLevelTwo() {
        assertEquals("<h2>A</h2>\n<h3>B</h3>\n", Document.of("# A\n\n## B").html());
        assertEquals("<h2>A</h2>\n<h3>B</h3>\n", Document.of("## A\n\n### B").html());
        assertEquals("<p>A</p>\n", Document.of("A").html());
    }

    @Test
    void cutsExcerptsAtWordsAndThroughNoCharacter() {
        assertEquals("One two…", Document.of("# One\n\ntwo three four").excerpt(9));
        assertEquals("a😀…", Document.of("a😀😀").excerpt(4));
        String family = "👩‍👩‍👧‍👦";
        assertEquals("人…", Document.of("人" + family + family).excerpt(11), "not into a family");
        assertEquals("2024 年，我们要求…", Document.of("2024 年，我们要求立即释放他。").excerpt(12));
        assertEquals("One two…", Document.of("One\ntwo threefour").excerpt(10));
    }

    private static String id(Document document, int block) {
        return document.blocks().get(block).id();
    }

    private static Set<String> ids(Document document) {
        Set<String> ids = new HashSet<>();
        document.blocks().forEach(block -> ids.add(block.id()));
        return ids;
    }
}
