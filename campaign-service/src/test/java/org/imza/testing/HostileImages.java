package org.imza.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small files that are expensive to decode without looking first, and odd ones that cameras and scanners do write. */
public final class HostileImages {

    private static final int TRUE_COLOUR = 2;
    private static final int WITH_ALPHA = 6;
    private static final int GREY = 0;

    private HostileImages() {}

    /** Every kind of file that must not be taken, by name. */
    public static Map<String, byte[]> refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a row of 40 million pixels", png(39_999_999, 1, 8, WITH_ALPHA, 0, 39_999_999L * 4 + 1));
        files.put("a column of 40 million pixels", png(1, 39_999_999, 8, GREY, 0, 39_999_999L * 2));
        files.put("65,500 by 65,500 as PNG", png(65_500, 65_500, 1, GREY, 0, 1_000_000));
        files.put("the largest PNG there can be", png(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, WITH_ALPHA, 1, 100));
        files.put("a negative PNG", png(-1, -1, 8, TRUE_COLOUR, 0, 100));
        files.put("a PNG without pixels", png(0, 100, 8, TRUE_COLOUR, 0, 100));
        files.put("a PNG in no colours", png(100, 100, 8, 5, 0, 100));
        files.put("a PNG with fewer pixels than it says", png(5_000, 5_000, 8, TRUE_COLOUR, 0, 10_000));
        files.put("a chunk of two gigabytes", patched(Images.png(300, 200), 33, 0x7fffffff));
        files.put("65,500 by 65,500 as JPEG", resized(Images.jpeg(300, 200), 65_500, 65_500));
        files.put("a JPEG without a height", resized(Images.jpeg(300, 200), 300, 0));
        files.put("600 scans", manyScans(flat(4_000, 3_000), 600));
        files.put("80,000 empty scans", manyScans(flat(8, 8), 80_000));
        files.put("32 scans of 24 million pixels", manyScans(flat(6_000, 4_000), 32));
        files.put("40 million progressive pixels", resized(jpeg(800, 600, true), 8_000, 5_000));
        files.put("an end before the beginning", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9});
        files.put("a segment beyond the end", Arrays.copyOf(Images.jpeg(300, 200), 100));
        return files;
    }

    /** Every kind of file that looks odd and is a picture. */
    public static Map<String, byte[]> taken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a text of 64 MB", withChunk(Images.png(300, 200), "zTXt", "Comment\0\0", 64L << 20));
        files.put("a colour profile of 64 MB", withChunk(Images.png(300, 200), "iCCP", "profile\0\0", 64L << 20));
        files.put("an international text of 64 MB", withChunk(Images.png(300, 200), "iTXt", "C\0\1\0\0\0", 64L << 20));
        files.put("more data than pixels", png(300, 200, 8, TRUE_COLOUR, 0, 64L << 20));
        files.put("16 bits a colour", deepPng(400, 300));
        files.put("an interlaced PNG", interlacedPng(400, 300));
        files.put("a progressive JPEG", jpeg(800, 600, true));
        files.put("a JPEG of four parts", fourParts(300, 200));
        files.put("ink instead of light", markedByAdobe(fourParts(300, 200)));
        files.put("a JPEG that stops in the middle", half(jpeg(800, 600, false)));
        files.put("a page after the picture", Images.appended(Images.jpeg(300, 200), "<script>alert(1)</script>"));
        return files;
    }

    /** Some kilobytes that are taken, and cost a second or two. */
    public static byte[] slow() {
        return manyScans(flat(4_000, 3_000), 16);
    }

    /** A progressive JPEG with its last scan repeated, {@code scans} in all. */
    public static byte[] manyScans(byte[] progressive, int scans) {
        int last = lastScan(progressive);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(progressive, 0, progressive.length - 2);
        for (int i = 10; i < scans; i++) {
            bytes.write(progressive, last, progressive.length - 2 - last);
        }
        bytes.write(progressive, progressive.length - 2, 2);
        return bytes.toByteArray();
    }

    /** A JPEG of seeded noise, which compresses as badly as a photograph. */
    public static byte[] jpeg(int width, int height, boolean progressive) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % 4 == 0 ? random.nextInt(1 << 24) : pixels[i - 1];
        }
        return written(new IIOImage(image, null, null), "jpg", progressive);
    }

    private static byte[] fourParts(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        return written(new IIOImage(raster, null, null), "jpg", false);
    }

    /** As printers' programs write it: cyan, magenta, yellow, black. */
    private static byte[] markedByAdobe(byte[] jpeg) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 2});
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Of one colour, so that a scan takes next to no bytes. */
    private static byte[] flat(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return written(new IIOImage(image, null, null), "jpg", true);
    }

    private static byte[] deepPng(int width, int height) {
        return written(
                new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY), null, null),
                "png",
                false);
    }

    private static byte[] interlacedPng(int width, int height) {
        return written(
                new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), null, null), "png", true);
    }

    private static byte[] written(IIOImage image, String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PNG that says what it is, with {@code unpacked} zero bytes as its pixels. */
    public static byte[] png(int width, int height, int depth, int colours, int interlaced, long unpacked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(Images.png(1, 1), 8));
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) colours, 0, 0, (byte) interlaced})
                .array();
        Images.chunk(bytes, "IHDR", header);
        Images.chunk(bytes, "IDAT", Images.zeros(unpacked));
        Images.chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] withChunk(byte[] png, String type, String begin, long unpacked) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(begin.getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(Images.zeros(unpacked));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 33);
        Images.chunk(bytes, type, content.toByteArray());
        bytes.write(png, 33, png.length - 33);
        return bytes.toByteArray();
    }

    private static byte[] patched(byte[] file, int at, int value) {
        byte[] patched = file.clone();
        ByteBuffer.wrap(patched).putInt(at, value);
        return patched;
    }

    /** Says other measures in its frame header (SOF0 or SOF2) than it has. */
    private static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        int at = 2;
        while ((lying[at + 1] & 0xff) != 0xc0 && (lying[at + 1] & 0xff) != 0xc2) {
            at += 2 + ByteBuffer.wrap(lying).getShort(at + 2);
        }
        ByteBuffer.wrap(lying).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return lying;
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static int lastScan(byte[] jpeg) {
        for (int at = jpeg.length - 2; at > 0; at--) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xda) {
                return at;
            }
        }
        throw new IllegalArgumentException("no scan");
    }
}
