package org.imza.kit.blocks;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** How texts were rendered before there were blocks: what people have read, they go on reading. */
final class FormerMarkdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    /** The renderer escapes already; this is the second lock on the door. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "em",
                    "strong",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "hr",
                    "code",
                    "pre",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private FormerMarkdown() {}

    /** {@code markdown} as HTML; its headings begin at level two whatever the author began with. */
    static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        HighestHeading highest = new HighestHeading();
        document.accept(highest);
        document.accept(new MovedHeadings(2 - highest.level));
        return POLICY.sanitize(HTML.render(document));
    }

    /** {@code markdown} as text for a mail or an excerpt. */
    static String toText(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }

    static String excerpt(String markdown, int most) {
        String line = String.join(" ", List.of(toText(markdown).strip().split("\\s+")));
        return line.length() <= most ? line : line.substring(0, most).replaceAll("\\s\\S*$", "") + "…";
    }

    /** The highest level of heading that the author used. */
    private static final class HighestHeading extends AbstractVisitor {

        private int level = 6;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }

    private static final class MovedHeadings extends AbstractVisitor {

        private final int by;

        MovedHeadings(int by) {
            this.by = by;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + by));
        }
    }
}
