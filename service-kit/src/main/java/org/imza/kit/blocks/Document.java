package org.imza.kit.blocks;

import java.util.List;
import org.imza.kit.text.ShortLine;

/** A text in one language: an ordered list of blocks. Nothing in it ever changes; an edit makes another one. */
public record Document(List<Block> blocks) {

    /** Without a word. */
    public static final Document EMPTY = new Document(List.of());

    /** What its author put in order. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** What {@code markdown} says, for the first time. Reading the same again finds the same blocks. */
    public static Document of(String markdown) {
        return EMPTY.edited(markdown);
    }

    /**
     * What it says from now on. A block that is as it was, wherever it stands now, or much like it was, is the same block;
     * what is no running text stays behind the block that it stands behind.
     */
    public Document edited(String markdown) {
        return markdown.equals(markdown()) ? this : Rewriting.of(this, markdown);
    }

    /** As its author wrote it, without what is no running text. */
    public String markdown() {
        StringBuilder markdown = new StringBuilder();
        List<Block> prose = prose();
        for (Block block : prose) {
            BlockContent.Prose content = (BlockContent.Prose) block.content();
            markdown.append(content.markdown()).append(block.gapOr(block == prose.getLast()));
        }
        return markdown.toString();
    }

    /** As safe HTML; headings begin at level two whatever the author began with. */
    public String html() {
        return Rendering.html(this, Links.ON_PAGE);
    }

    /** The same where it is read apart from its page: {@code page} is the whole address of that. */
    public String html(String page) {
        return Rendering.html(this, Links.apartFrom(page));
    }

    /** As text. */
    public String text() {
        return Rendering.text(this, Links.ON_PAGE);
    }

    /** As text for a mail: {@code page} is the whole address where it is read else. */
    public String text(String page) {
        return Rendering.text(this, Links.apartFrom(page));
    }

    /** Its first paragraphs as one line of at most {@code most} characters. */
    public String excerpt(int most) {
        return ShortLine.of(text(), most);
    }

    List<Block> prose() {
        return blocks.stream()
                .filter(block -> block.content() instanceof BlockContent.Prose)
                .toList();
    }
}
