package org.imza.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The chunks of a PNG file (W3C PNG, section 5). Only those that make its pixels are kept: texts and colour profiles are
 * compressed, and unpack to any size.
 */
final class PngChunks {

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    /** Length, type and check sum around a chunk's content. */
    private static final int FRAME = 12;

    private static final int HEADER_LENGTH = 13;
    private static final int TWO_BYTES = 16;

    private final ByteBuffer file;
    private final ByteArrayOutputStream essence = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.TOP_LEFT;

    private PngChunks(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** {@code mostScans} is of no matter here: a PNG has one, or seven over parts of it. */
    static Outline outline(byte[] file, int mostScans) {
        return new PngChunks(file).read();
    }

    private Outline read() {
        essence.write(file.array(), 0, SIGNATURE);
        int at = SIGNATURE;
        Outline outline = null;
        boolean ended = false;
        while (!ended && at + FRAME <= file.limit()) {
            long length = Integer.toUnsignedLong(file.getInt(at));
            if (length > file.limit() - at - FRAME) {
                throw UnusablePicture.broken();
            }
            String type = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("IHDR") == (outline != null)) {
                throw UnusablePicture.broken();
            }
            outline = outline == null ? header(at + 8, length) : outline;
            if (KEPT.contains(type)) {
                essence.write(file.array(), at, (int) length + FRAME);
            }
            if (type.equals("eXIf")) {
                orientation = Exif.inChunk(file.slice(at + 8, (int) length)).orientation();
            }
            ended = type.equals("IEND");
            at += (int) length + FRAME;
        }
        if (outline == null) {
            throw UnusablePicture.broken();
        }
        return with(outline);
    }

    private Outline header(int at, long length) {
        if (length != HEADER_LENGTH || file.getInt(at) <= 0 || file.getInt(at + 4) <= 0) {
            throw UnusablePicture.broken();
        }
        int bytes = file.get(at + 8) == TWO_BYTES ? 2 : 1;
        return new Outline(
                file.getInt(at),
                file.getInt(at + 4),
                channels(file.get(at + 9)) * bytes,
                1,
                0,
                Orientation.TOP_LEFT,
                PictureFormat.PNG,
                null);
    }

    private static int channels(byte colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw UnusablePicture.broken();
        };
    }

    /** What was found after the header. */
    private Outline with(Outline header) {
        return new Outline(
                header.width(),
                header.height(),
                header.pixelBytes(),
                header.scans(),
                header.heldBytes(),
                orientation,
                header.shownAs(),
                essence.toByteArray());
    }
}
