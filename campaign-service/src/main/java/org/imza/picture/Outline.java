package org.imza.picture;

import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a file says of its picture, found without decoding anything.
 *
 * @param pixelBytes bytes of one decoded pixel
 * @param scans how often a decoder goes over all pixels
 * @param heldBytes what a decoder holds beside the pixels: all coefficients of a JPEG that comes in several scans, all
 *     blocks of a WebP
 * @param shownAs in which format it is encoded anew
 * @param essence the file without whatever its pixels do not need, so that a decoder meets nothing else
 */
record Outline(
        int width,
        int height,
        int pixelBytes,
        int scans,
        long heldBytes,
        Orientation orientation,
        PictureFormat shownAs,
        byte[] essence) {

    /** Beside a decoded pixel stands one of the image it is scaled in. */
    private static final int SCALING_BYTES = 4;

    private static final long MOST_DECODED = 112L << 20;
    private static final long MOST_HELD = 80L << 20;
    /** Pixels gone over, all scans together: some seconds. */
    private static final long MOST_VISITED = 400_000_000;

    long pixels() {
        return (long) width * height;
    }

    int longerSide() {
        return Math.max(width, height);
    }

    /** Whether decoding it takes more memory or time than pictures do. */
    boolean tooHard() {
        return heldBytes > MOST_HELD || pixels() * scans > MOST_VISITED;
    }

    /**
     * To read every pixel, every second, every third … in both directions. A very large picture keeps half as many again
     * as will be shown, and none more than fit into the decoder's memory.
     */
    int step(int shownSide) {
        int step = Math.max(1, (int) (longerSide() * 2L / (shownSide * 3L)));
        while (pixels() / step / step * (pixelBytes + SCALING_BYTES) > MOST_DECODED) {
            step++;
        }
        return step;
    }
}
