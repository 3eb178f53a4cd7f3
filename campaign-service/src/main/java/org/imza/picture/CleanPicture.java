package org.imza.picture;

import java.util.List;

/** A picture encoded anew in several widths, the widest first: pixels and nothing else. */
public record CleanPicture(String mediaType, List<Rendition> renditions) {

    /** It in one width. */
    public record Rendition(int width, int height, byte[] content) {}

    public Rendition widest() {
        return renditions.getFirst();
    }

    /** Those that are smaller. */
    public List<Rendition> narrower() {
        return renditions.subList(1, renditions.size());
    }
}
