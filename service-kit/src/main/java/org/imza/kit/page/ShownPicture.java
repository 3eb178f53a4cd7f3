package org.imza.kit.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A picture beside a text, for one kind of readers.
 *
 * @param alt what it shows; {@code ""} until somebody says so, as are {@code caption} and {@code credit}
 * @param widths all there are, the widest first
 */
public record ShownPicture(UUID id, String alt, String caption, String credit, List<Width> widths) {

    /** Its file in one width. */
    public record Width(int width, int height, String path) {}

    /** Where the widest is, for browsers that choose no other. */
    public String path() {
        return widths.getFirst().path();
    }

    public int width() {
        return widths.getFirst().width();
    }

    public int height() {
        return widths.getFirst().height();
    }

    /** For a list: the narrowest is enough. */
    public Width small() {
        return widths.getLast();
    }

    /** From which browsers choose by the room there is (HTML, 4.8.4.2.1). */
    public String srcset() {
        return widths.stream()
                .map(each -> each.path() + ' ' + each.width() + 'w')
                .collect(Collectors.joining(", "));
    }
}
