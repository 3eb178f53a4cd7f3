package org.imza.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people upload them, and as attackers do. */
public final class Images {

    /** Where the photograph was taken, as a phone writes it down. */
    public static final String SECRET_PLACE = "GPS 43.2220N 76.8512E home of the family";

    private static final int RIGHT_TOP = 6;

    private Images() {}

    /** A JPEG, {@code width} by {@code height}, the left half red. */
    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpg");
    }

    /** A PNG, {@code width} by {@code height}, the left half red. */
    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    /** A JPEG with an EXIF segment that says where it was taken and that it has to be turned to the right. */
    public static byte[] jpegOfAPhone(int width, int height) {
        return withApp1(jpeg(width, height), exif(), 0);
    }

    /** {@code jpeg} with a segment APP1 of that content, behind so many fill bytes more than there need be. */
    public static byte[] withApp1(byte[] jpeg, byte[] content, int fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        for (int i = 0; i <= fill; i++) {
            bytes.write(0xff);
        }
        bytes.write(0xe1);
        bytes.write((content.length + 2) >> 8);
        bytes.write((content.length + 2) & 0xff);
        bytes.writeBytes(content);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG with a chunk eXIf of that content (W3C PNG, 11.3.4.5). */
    public static byte[] pngWithExif(int width, int height, byte[] content) {
        byte[] plain = png(width, height);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 33);
        chunk(bytes, "eXIf", content);
        bytes.write(plain, 33, plain.length - 33);
        return bytes.toByteArray();
    }

    /** How wide the picture in {@code file} is. */
    public static int width(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small PNG that says it is 30,000 by 30,000 pixels, and is. */
    public static byte[] bomb() {
        int side = 30_000;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(header)) {
            out.writeInt(side);
            out.writeInt(side);
            out.write(new byte[] {1, 0, 0, 0, 0});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chunk(bytes, "IHDR", header.toByteArray());
        chunk(bytes, "IDAT", zeros((long) side * (side / 8 + 1)));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Two entries: the orientation (0x0112) and a description (0x010E) with the place. */
    public static byte[] exif() {
        byte[] place = (SECRET_PLACE + '\0').getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x010e, 2, place.length, 38);
            entry(out, 0x0112, 3, 1, RIGHT_TOP << 16);
            out.writeInt(0);
            out.write(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** So many zero bytes, deflated. */
    static byte[] zeros(long count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 20];
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, new Deflater(9), 1 << 16)) {
            for (long left = count; left > 0; left -= part.length) {
                deflated.write(part, 0, (int) Math.min(left, part.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With {@code text} behind it. */
    static byte[] appended(byte[] file, String text) {
        byte[] end = text.getBytes(StandardCharsets.US_ASCII);
        byte[] both = java.util.Arrays.copyOf(file, file.length + end.length);
        System.arraycopy(end, 0, both, file.length, end.length);
        return both;
    }

    /** Adds a chunk to a PNG. */
    static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(content.length);
            out.write(name);
            out.write(content);
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
