package org.imza.picture;

import java.nio.ByteBuffer;

/**
 * The frame header of a JPEG (ITU-T T.81, B.2.2).
 *
 * @param parts its components: one for grey, three for colours
 * @param coefficients how many numbers all pixels are made of, whole blocks of 64 of them
 */
record JpegFrame(boolean progressive, int width, int height, int parts, long coefficients) {

    private static final int PROGRESSIVE = 0xc2;
    private static final int FIXED = 6;
    private static final int EACH = 3;
    private static final int BLOCK = 8;

    /** @throws UnusablePicture if it makes no sense */
    static JpegFrame of(int marker, ByteBuffer content) {
        if (content.remaining() < FIXED || content.get(0) != BLOCK) {
            throw UnusablePicture.broken();
        }
        int height = Short.toUnsignedInt(content.getShort(1));
        int width = Short.toUnsignedInt(content.getShort(3));
        int parts = content.get(5);
        if (height == 0 || width == 0 || parts < 1 || parts > 4 || content.remaining() != FIXED + EACH * parts) {
            throw UnusablePicture.broken();
        }
        return new JpegFrame(marker == PROGRESSIVE, width, height, parts, coefficients(width, height, parts, content));
    }

    private static long coefficients(int width, int height, int parts, ByteBuffer content) {
        int widest = 1;
        int highest = 1;
        for (int i = 0; i < parts; i++) {
            widest = Math.max(widest, sampling(content, i) >> 4);
            highest = Math.max(highest, sampling(content, i) & 0xf);
        }
        long units = (long) units(width, widest) * units(height, highest);
        long blocks = 0;
        for (int i = 0; i < parts; i++) {
            blocks += units * (sampling(content, i) >> 4) * (sampling(content, i) & 0xf);
        }
        return blocks * BLOCK * BLOCK;
    }

    private static int units(int side, int sampling) {
        return Math.ceilDiv(side, sampling * BLOCK);
    }

    /** One to four in each direction. */
    private static int sampling(ByteBuffer content, int part) {
        int both = Byte.toUnsignedInt(content.get(FIXED + EACH * part + 1));
        if (both >> 4 < 1 || both >> 4 > 4 || (both & 0xf) < 1 || (both & 0xf) > 4) {
            throw UnusablePicture.broken();
        }
        return both;
    }
}
