package org.imza.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiFunction;

/** The picture formats taken, told by a file's first bytes and never by its name. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg", "ffd8ff", BufferedImage.TYPE_INT_RGB, JpegSegments::outline),
    PNG("image/png", "png", "89504e470d0a1a0a", BufferedImage.TYPE_INT_ARGB, PngChunks::outline);

    private final String mediaType;
    private final String writerName;
    private final byte[] signature;
    private final int imageType;
    private final BiFunction<byte[], Integer, Outline> reading;

    PictureFormat(
            String mediaType,
            String writerName,
            String signature,
            int imageType,
            BiFunction<byte[], Integer, Outline> reading) {
        this.mediaType = mediaType;
        this.writerName = writerName;
        this.signature = HexFormat.of().parseHex(signature);
        this.imageType = imageType;
        this.reading = reading;
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    /**
     * What the file says of itself.
     *
     * @throws UnusablePicture if it says nothing that makes sense, or has more than {@code mostScans}
     */
    Outline outline(byte[] file, int mostScans) {
        return reading.apply(file, mostScans);
    }

    String mediaType() {
        return mediaType;
    }

    String writerName() {
        return writerName;
    }

    int imageType() {
        return imageType;
    }

    private boolean begins(byte[] file) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
