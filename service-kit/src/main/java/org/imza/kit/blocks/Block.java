package org.imza.kit.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A piece of a document.
 *
 * @param id which one it is, in its document and in all translations of it; it stays while the words change
 * @param content what it is and says
 * @param from the hash of the words it was translated from; {@code null} in an original, and where nobody knows
 * @param gap what stands between it and the next one in Markdown; {@code null} for an empty line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(String id, BlockContent content, String from, String gap) {

    private static final String EMPTY_LINE = "\n\n";

    /** What changes whenever its words do. */
    public String hash() {
        return WordsHash.of(content.words());
    }

    Block named(String other) {
        return new Block(other, content, from, gap);
    }

    Block translatedFrom(String hash) {
        return new Block(id, content, hash, gap);
    }

    Block withoutGap() {
        return new Block(id, content, from, null);
    }

    /** What follows it in Markdown. */
    String gapOr(boolean last) {
        return gap != null ? gap : last ? "" : EMPTY_LINE;
    }

    /** As {@link #gap}, {@code null} for what is usual. */
    static String gap(String between, boolean last) {
        return between.equals(last ? "" : EMPTY_LINE) ? null : between;
    }
}
