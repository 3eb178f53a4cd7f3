package org.imza.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The frame of a WebP and the sides it gives itself: lossy (VP8, RFC 6386, 9.1) as photographs are, or lossless (VP8L, RFC
 * 9649, 3.4) as drawings are.
 */
record WebpFrame(ByteBuffer content, boolean lossless, boolean transparent, int width, int height) {

    private static final int LOSSY_HEADER = 10;
    private static final int KEY_FRAME_START = 0x2a019d;
    private static final int LOSSLESS_HEADER = 5;
    private static final int LOSSLESS_START = 0x2f;
    private static final int SIDE = 0x3fff;

    /** What a decoder holds for each pixel beside the picture. */
    private static final int HELD_BYTES = 8;

    static WebpFrame lossy(ByteBuffer content) {
        if (content.remaining() < LOSSY_HEADER
                || (content.get(0) & 1) != 0
                || (content.getInt(2) >>> 8) != KEY_FRAME_START) {
            throw UnusablePicture.broken();
        }
        return sound(new WebpFrame(content, false, false, content.getShort(6) & SIDE, content.getShort(8) & SIDE));
    }

    static WebpFrame lossless(ByteBuffer content) {
        if (content.remaining() < LOSSLESS_HEADER || content.get(0) != LOSSLESS_START) {
            throw UnusablePicture.broken();
        }
        int bits = content.getInt(1);
        boolean transparent = (bits >> 28 & 1) != 0;
        return sound(new WebpFrame(content, true, transparent, (bits & SIDE) + 1, (bits >> 14 & SIDE) + 1));
    }

    private static WebpFrame sound(WebpFrame frame) {
        if (frame.width == 0 || frame.height == 0) {
            throw UnusablePicture.broken();
        }
        return frame;
    }

    /** With the transparency that lossy frames have in a chunk of its own, or {@code null}. */
    Outline outline(ByteBuffer alpha, Orientation orientation) {
        boolean seenThrough = alpha != null && !lossless;
        return new Outline(
                width,
                height,
                transparent || seenThrough ? 4 : 3,
                1,
                (long) width * height * HELD_BYTES,
                orientation,
                lossless || seenThrough ? PictureFormat.PNG : PictureFormat.JPEG,
                seenThrough
                        ? WebpChunks.file("VP8X", extended(), "ALPH", alpha, "VP8 ", content)
                        : WebpChunks.file(lossless ? "VP8L" : "VP8 ", content));
    }

    /** Says that there is a chunk of transparency, and the sides once more. */
    private ByteBuffer extended() {
        ByteBuffer extended = ByteBuffer.allocate(LOSSY_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        extended.put(0, (byte) 0x10);
        extended.putInt(4, width - 1);
        extended.putInt(6, (height - 1) << 8);
        return extended;
    }
}
