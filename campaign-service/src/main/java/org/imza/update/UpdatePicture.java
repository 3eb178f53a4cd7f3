package org.imza.update;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * The picture that somebody chose for an update: the PNG, JPEG or WebP file (in JSON in base64), or the id of one that the
 * organization keeps; with what is said about it, where that says more than the picture's own words. Anything may be
 * {@code null}.
 */
record UpdatePicture(UUID id, byte[] content, String alt, String caption, String credit) {

    static final UpdatePicture NONE = new UpdatePicture(null, null, "", "", "");

    /** Once its file is kept. */
    UpdatePicture keptAs(UUID kept) {
        return new UpdatePicture(kept, null, alt, caption, credit);
    }

    boolean saysNothing() {
        return Stream.of(alt, caption, credit).allMatch(words -> words == null || words.isBlank());
    }
}
