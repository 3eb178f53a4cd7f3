package org.imza.kit.blocks;

/** Running text in Markdown: a paragraph, mostly. */
public record TextContent(String words) implements BlockContent.Prose {

    @Override
    public String markdown() {
        return words;
    }

    @Override
    public TextContent withWords(String other) {
        return new TextContent(other);
    }
}
