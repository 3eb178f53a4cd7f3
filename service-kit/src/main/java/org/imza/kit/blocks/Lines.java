package org.imza.kit.blocks;

import java.util.stream.IntStream;
import org.commonmark.node.Node;

/** Where the lines of a text begin. What is read of it may be written in another way, but in the same lines. */
record Lines(int[] starts) {

    static Lines of(String text) {
        return new Lines(IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray());
    }

    /** Where in the text the first line of {@code node} begins. */
    int start(Node node) {
        return starts[node.getSourceSpans().getFirst().getLineIndex()];
    }
}
