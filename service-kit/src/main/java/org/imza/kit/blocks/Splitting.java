package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Takes Markdown apart into what stands one below the other in it. Nothing is lost: the pieces and the gaps are the text
 * again. What is not written as this program would write it (a heading underlined, say) stays text for that reason.
 */
final class Splitting {

    /** A block without an id. */
    record Piece(BlockContent content, String gap) {}

    private Splitting() {}

    static List<Piece> of(String markdown) {
        List<Node> nodes = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Lines lines = Lines.of(markdown);
        for (Node node = Rendering.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            int start = starts.isEmpty() ? 0 : lines.start(node);
            if (starts.isEmpty() || start > starts.getLast()) {
                starts.add(start);
                nodes.add(node);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            String slice = markdown.substring(starts.get(i), last ? markdown.length() : starts.get(i + 1));
            String words = slice.stripTrailing();
            pieces.add(new Piece(content(nodes.get(i), words), Block.gap(slice.substring(words.length()), last)));
        }
        return pieces;
    }

    private static BlockContent content(Node node, String slice) {
        BlockContent.Prose content = switch (node) {
            case Heading heading -> heading(heading.getLevel(), slice);
            case BlockQuote _ -> QuotationContent.of(unquoted(slice));
            case BulletList _, OrderedList _ -> new ListContent(slice);
            default -> new TextContent(slice);
        };
        return content.markdown().equals(slice) ? content : new TextContent(slice);
    }

    private static HeadingContent heading(int level, String slice) {
        return new HeadingContent(level, slice.substring(Math.min(slice.length(), level + 1)));
    }

    private static String unquoted(String slice) {
        return slice.lines()
                .map(line -> line.substring(Math.min(line.length(), line.startsWith("> ") ? 2 : 1)))
                .collect(Collectors.joining("\n"));
    }
}
