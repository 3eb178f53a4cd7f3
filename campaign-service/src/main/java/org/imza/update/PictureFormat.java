package org.imza.update;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The picture formats taken, told by a file's first bytes and never by its name. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg", "ffd8ff", BufferedImage.TYPE_INT_RGB),
    PNG("image/png", "png", "89504e470d0a1a0a", BufferedImage.TYPE_INT_ARGB);

    private final String mediaType;
    private final String writerName;
    private final byte[] signature;
    private final int imageType;

    PictureFormat(String mediaType, String writerName, String signature, int imageType) {
        this.mediaType = mediaType;
        this.writerName = writerName;
        this.signature = HexFormat.of().parseHex(signature);
        this.imageType = imageType;
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
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
