package org.imza.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B). The essence holds nothing but segments understood here, so a decoder
 * cannot see another picture in them than the one that was measured.
 */
final class JpegSegments {

    private static final int FILL = 0xff;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int COEFFICIENT_BYTES = 2;

    private final ByteBuffer file;
    private final int mostScans;
    private final ByteArrayOutputStream essence = new ByteArrayOutputStream();
    private int at = 2;
    private JpegFrame frame;
    private boolean inParts;
    private int scans;
    private Optional<Exif> exif = Optional.empty();

    private JpegSegments(byte[] file, int mostScans) {
        this.file = ByteBuffer.wrap(file);
        this.mostScans = mostScans;
    }

    static Outline outline(byte[] file, int mostScans) {
        return new JpegSegments(file, mostScans).read();
    }

    private Outline read() {
        essence.write(file.array(), 0, 2);
        int marker = next();
        while (marker != END_OF_IMAGE) {
            segment(marker);
            marker = next();
        }
        if (scans == 0) {
            throw UnusablePicture.broken();
        }
        essence.write(FILL);
        essence.write(END_OF_IMAGE);
        return new Outline(
                frame.width(),
                frame.height(),
                frame.parts(),
                scans,
                inParts ? frame.coefficients() * COEFFICIENT_BYTES : 0,
                exif.map(Exif::orientation).orElse(Orientation.TOP_LEFT),
                PictureFormat.JPEG,
                essence.toByteArray());
    }

    /** The next marker, its code passed over; a file that stops before its end ends where it stops. */
    private int next() {
        while (at + 1 < file.limit()) {
            int code = Byte.toUnsignedInt(file.get(at + 1));
            if (Byte.toUnsignedInt(file.get(at)) == FILL && code != FILL && code != 0 && !standsAlone(code)) {
                at += 2;
                return code;
            }
            at++;
        }
        return END_OF_IMAGE;
    }

    private void segment(int marker) {
        if (marker == START_OF_IMAGE || at + 2 > file.limit()) {
            throw UnusablePicture.broken();
        }
        int length = Short.toUnsignedInt(file.getShort(at));
        if (length < 2 || at + length > file.limit()) {
            throw UnusablePicture.broken();
        }
        ByteBuffer content = file.slice(at + 2, length - 2);
        int start = at - 2;
        at += length;
        switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> begin(JpegFrame.of(marker, content));
            case START_OF_SCAN -> scan(content);
            case 0xe1 -> exif = exif.or(() -> Exif.inSegment(content));
            default -> {}
        }
        if (needed(marker, content)) {
            essence.write(file.array(), start, at - start);
        }
    }

    private void begin(JpegFrame found) {
        if (frame != null) {
            throw UnusablePicture.broken();
        }
        frame = found;
    }

    /** Takes the scan's data too: all up to the next marker. */
    private void scan(ByteBuffer header) {
        if (frame == null || !header.hasRemaining()) {
            throw UnusablePicture.broken();
        }
        scans++;
        if (scans > mostScans) {
            throw UnusablePicture.tooHard();
        }
        inParts |= frame.progressive() || header.get(0) < frame.parts();
        while (at < file.limit() && !endsScan()) {
            at++;
        }
    }

    private boolean endsScan() {
        if (Byte.toUnsignedInt(file.get(at)) != FILL || at + 1 == file.limit()) {
            return false;
        }
        int code = Byte.toUnsignedInt(file.get(at + 1));
        return code != 0 && code != FILL && !standsAlone(code);
    }

    /** Tables, frame, scans; and which colours they stand for, by JFIF, by Adobe's mark, or by a profile. */
    private static boolean needed(int marker, ByteBuffer content) {
        return switch (marker) {
            case 0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd -> true;
            case 0xe0 -> begins(content, "JFIF\0");
            case 0xe2 -> begins(content, "ICC_PROFILE\0");
            case 0xee -> begins(content, "Adobe");
            // Other ways to encode a picture, which Java does not read.
            case 0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf ->
                throw UnusablePicture.broken();
            default -> false;
        };
    }

    /** Markers without a segment: restarts (RST0 to RST7) and TEM. */
    private static boolean standsAlone(int code) {
        return code >= 0xd0 && code <= 0xd7 || code == 1;
    }

    private static boolean begins(ByteBuffer content, String name) {
        byte[] start = name.getBytes(StandardCharsets.US_ASCII);
        return content.remaining() >= start.length
                && content.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }
}
