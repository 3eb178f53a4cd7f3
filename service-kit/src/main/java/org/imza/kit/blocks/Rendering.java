package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Shows a document. Its running text is Markdown (CommonMark) and read as one; HTML in it is shown as it was typed, images
 * in it are left out.
 */
final class Rendering {

    /** In the order in which a line is tried: a rule may look like a list. HTML and indented lines are text. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(Links.SCHEMES))
            .softbreak("<br />\n")
            .attributeProviderFactory(_ -> Links::turn)
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** Either of both: running text as it was read, or what stands between. */
    private record Part(Node prose, BlockContent.SetOff setOff) {

        static Part empty() {
            return new Part(new org.commonmark.node.Document(), null);
        }

        String html() {
            return setOff == null ? HTML.render(prose) : setOff.html();
        }

        String text() {
            return setOff == null ? TEXT.render(prose) : setOff.text();
        }
    }

    private Rendering() {}

    /** As safe HTML; headings begin at level two whatever the author began with. */
    static String html(Document document, Links links) {
        Node whole = parse(document.markdown());
        HighestHeading highest = new HighestHeading();
        whole.accept(highest);
        whole.accept(new ForHtml(2 - highest.level));
        whole.accept(links);
        return Sanitizer.clean(parts(document, whole).stream().map(Part::html).collect(Collectors.joining()));
    }

    /** As text for a mail or an excerpt. */
    static String text(Document document, Links links) {
        Node whole = parse(document.markdown());
        whole.accept(links);
        whole.accept(new ForText());
        return parts(document, whole).stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    static Node parse(String markdown) {
        return PARSER.parse(TypedLines.markdown(markdown));
    }

    /** What no browser takes for a tag. */
    static String escaped(String text) {
        return HTML.render(new Text(text));
    }

    /** Cuts {@code whole} where something else stands between. */
    private static List<Part> parts(Document document, Node whole) {
        List<Part> parts = new ArrayList<>(List.of(Part.empty()));
        Lines lines = Lines.of(document.markdown());
        int end = 0;
        for (Block block : document.blocks()) {
            switch (block.content()) {
                case BlockContent.Prose prose -> {
                    end += prose.markdown().length() + block.gapOr(false).length();
                    move(whole, lines, end, parts.getLast().prose());
                }
                case BlockContent.SetOff setOff -> {
                    parts.add(new Part(null, setOff));
                    parts.add(Part.empty());
                }
            }
        }
        parts.removeIf(part -> part.setOff() == null && part.prose().getFirstChild() == null && parts.size() > 1);
        return parts;
    }

    private static void move(Node whole, Lines lines, int end, Node to) {
        for (Node node = whole.getFirstChild(); node != null && lines.start(node) < end; node = whole.getFirstChild()) {
            to.appendChild(node);
        }
    }

    /** The highest level of heading that the author used. */
    private static final class HighestHeading extends AbstractVisitor {

        private int level = 6;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }

    private static final class ForHtml extends AbstractVisitor {

        private final int by;

        ForHtml(int by) {
            this.by = by;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + by));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            image.unlink();
        }
    }

    /** An address that says where it leads needs no second one behind it. */
    private static final class ForText extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            if (Links.bare(link)) {
                Links.unwrap(link);
            }
        }
    }
}
