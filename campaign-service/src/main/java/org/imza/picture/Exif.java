package org.imza.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What cameras write about a picture (CIPA DC-008), wherever in the file it stands. Nothing but how the camera was held is
 * read; damaged or empty, it says nothing, and the picture is none the worse for it.
 */
record Exif(byte[] content) {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** The segment APP1 of a JPEG, if it is one: other programs write other things into APP1. */
    static Optional<Exif> inSegment(ByteBuffer segment) {
        return named(segment) ? Optional.of(new Exif(bytes(segment))) : Optional.empty();
    }

    /** A chunk of its own, as PNG and WebP have it, with the segment's name before it or without. */
    static Exif inChunk(ByteBuffer chunk) {
        if (named(chunk)) {
            return new Exif(bytes(chunk));
        }
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(NAME);
        named.writeBytes(bytes(chunk));
        return new Exif(named.toByteArray());
    }

    /** How the camera was held; upright unless it says so. */
    Orientation orientation() {
        try {
            Orientation said = ExifUtils.getOrientationFromExif(content);
            return said == null ? Orientation.TOP_LEFT : said;
        } catch (RuntimeException e) {
            return Orientation.TOP_LEFT;
        }
    }

    private static boolean named(ByteBuffer found) {
        return found.remaining() >= NAME.length && found.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME));
    }

    private static byte[] bytes(ByteBuffer found) {
        byte[] bytes = new byte[found.remaining()];
        found.get(0, bytes);
        return bytes;
    }
}
