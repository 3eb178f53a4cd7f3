package org.imza.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The picture formats taken, told by a file's first bytes and never by its name. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg", "ffd8ff", BufferedImage.TYPE_INT_RGB, JpegSegments::outline),
    PNG("image/png", "png", "89504e470d0a1a0a", BufferedImage.TYPE_INT_ARGB, PngChunks::outline),
    /** Is read and never written: what it holds is shown as one of the others. */
    WEBP("image/webp", "", "52494646.{8}57454250", BufferedImage.TYPE_INT_ARGB, WebpChunks::outline);

    /** As far as any signature goes. */
    private static final int BEGINNING = 12;
    /** HEIC and AVIF (ISO 14496-12, 4.3), as phones keep pictures; of their brands those that stand for pictures. */
    private static final Pattern OF_A_PHONE = Pattern.compile(".{8}66747970(6865|6d69|6d73|6176)");

    private final String mediaType;
    private final String writerName;
    private final Pattern signature;
    private final int imageType;
    private final BiFunction<byte[], Integer, Outline> reading;

    /** {@code signature}: the first bytes in hexadecimal digits. */
    PictureFormat(
            String mediaType,
            String writerName,
            String signature,
            int imageType,
            BiFunction<byte[], Integer, Outline> reading) {
        this.mediaType = mediaType;
        this.writerName = writerName;
        this.signature = Pattern.compile(signature);
        this.imageType = imageType;
        this.reading = reading;
    }

    static Optional<PictureFormat> of(byte[] file) {
        String beginning = beginning(file);
        return Arrays.stream(values())
                .filter(format -> format.signature.matcher(beginning).lookingAt())
                .findFirst();
    }

    /** Whether it is a picture as phones keep them for themselves, which no decoder of ours reads. */
    static boolean keptByAPhone(byte[] file) {
        return OF_A_PHONE.matcher(beginning(file)).lookingAt();
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

    private static String beginning(byte[] file) {
        return HexFormat.of().formatHex(file, 0, Math.min(BEGINNING, file.length));
    }
}
