package org.imza.kit.blocks;

import java.util.regex.Pattern;

/** A heading of level 1 to 6, below the title of the page whatever its level is. */
public record HeadingContent(int level, String words) implements BlockContent.Prose {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public String markdown() {
        return "#".repeat(level) + " " + words;
    }

    /** On one line, as headings are. */
    @Override
    public HeadingContent withWords(String other) {
        return new HeadingContent(level, SPACES.matcher(other.strip()).replaceAll(" "));
    }
}
