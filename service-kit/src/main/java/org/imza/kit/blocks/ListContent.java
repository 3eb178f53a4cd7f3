package org.imza.kit.blocks;

/** A list, numbered or not, in Markdown with all its items. */
public record ListContent(String words) implements BlockContent.Prose {

    @Override
    public String markdown() {
        return words;
    }

    @Override
    public ListContent withWords(String other) {
        return new ListContent(other);
    }
}
