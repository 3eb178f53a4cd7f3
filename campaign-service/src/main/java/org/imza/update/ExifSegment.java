package org.imza.update;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The EXIF segment (APP1) of a JPEG file, looked for in the bytes: Java's own reader of metadata gives up on files
 * that cameras really write, those with EXIF before JFIF.
 */
record ExifSegment(byte[] content) {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int FILE_HEADER = 2;
    private static final int SEGMENT_HEADER = 4;

    static Optional<ExifSegment> of(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        int at = FILE_HEADER;
        while (at + SEGMENT_HEADER <= jpeg.length && (jpeg[at] & 0xff) == MARKER) {
            int kind = jpeg[at + 1] & 0xff;
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            int end = at + 2 + length;
            if (kind == START_OF_SCAN || length < 2 || end > jpeg.length) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(jpeg, at + SEGMENT_HEADER, end);
            if (kind == APP1 && startsWithName(content)) {
                return Optional.of(new ExifSegment(content));
            }
            at = end;
        }
        return Optional.empty();
    }

    /** How the camera was held, if it says so. */
    Optional<Orientation> orientation() {
        return Optional.ofNullable(ExifUtils.getOrientationFromExif(content));
    }

    private static boolean startsWithName(byte[] content) {
        return content.length >= NAME.length && Arrays.equals(content, 0, NAME.length, NAME, 0, NAME.length);
    }
}
