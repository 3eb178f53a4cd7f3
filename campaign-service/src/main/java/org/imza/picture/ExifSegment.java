package org.imza.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** The EXIF segment (APP1) of a JPEG file, wherever in the file it stands. */
record ExifSegment(byte[] content) {

    private static final ByteBuffer NAME = ByteBuffer.wrap("Exif\0\0".getBytes(StandardCharsets.US_ASCII));

    /** {@code segment} if it is one: other programs write other things into APP1. */
    static Optional<ExifSegment> of(ByteBuffer segment) {
        if (segment.remaining() < NAME.remaining()
                || !segment.slice(0, NAME.remaining()).equals(NAME)) {
            return Optional.empty();
        }
        byte[] content = new byte[segment.remaining()];
        segment.get(0, content);
        return Optional.of(new ExifSegment(content));
    }

    /** How the camera was held, if it says so. */
    Optional<Orientation> orientation() {
        try {
            return Optional.ofNullable(ExifUtils.getOrientationFromExif(content));
        } catch (RuntimeException e) {
            // Rubbish where the orientation should be; the picture is none the worse for it.
            return Optional.empty();
        }
    }
}
