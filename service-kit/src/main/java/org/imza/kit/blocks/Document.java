package org.imza.kit.blocks;

import java.util.Arrays;
import java.util.List;

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
        return Rendering.html(this);
    }

    /** As text for a mail. */
    public String text() {
        return Rendering.text(this);
    }

    /** Its first paragraphs as one line of at most {@code most} characters, cut at a word. */
    public String excerpt(int most) {
        String line = String.join(" ", Arrays.asList(text().strip().split("\\s+")));
        return line.length() <= most ? line : cut(line, most).replaceAll("\\s\\S*$", "") + "…";
    }

    /** Not through a character of two halves. */
    private static String cut(String line, int most) {
        return line.substring(0, Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most);
    }

    List<Block> prose() {
        return blocks.stream()
                .filter(block -> block.content() instanceof BlockContent.Prose)
                .toList();
    }
}
