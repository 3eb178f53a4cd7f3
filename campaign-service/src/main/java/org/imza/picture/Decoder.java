package org.imza.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The program of the decoding process: a file on standard input; on standard output the clean picture in each width, after
 * its sides and its length. It knows no secret, opens no file, and ends itself in time, also when the service that started it is gone.
 */
final class Decoder {

    /** Exit code for a file that cannot be decoded. */
    static final int BROKEN = 2;
    /** Exit code for a file that takes too long. */
    static final int OUT_OF_TIME = 4;

    private final DecoderTask task;

    private Decoder(DecoderTask task) {
        this.task = task;
    }

    public static void main(String... arguments) throws IOException {
        DecoderTask task = DecoderTask.of(arguments);
        Thread.ofPlatform().daemon().start(() -> endAfter(task.millis()));
        ImageIO.setUseCache(false);
        try {
            new Decoder(task).clean(System.in.readAllBytes());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Runtime.getRuntime().halt(BROKEN);
        }
        Runtime.getRuntime().halt(0);
    }

    private void clean(byte[] file) throws IOException {
        BufferedImage pixels = upright(scaled(decode(file)));
        DataOutputStream output = new DataOutputStream(System.out);
        write(pixels, output);
        for (int width : task.widths()) {
            if (width < pixels.getWidth()) {
                write(narrower(pixels, width), output);
            }
        }
        output.flush();
    }

    private void write(BufferedImage pixels, DataOutputStream output) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Thumbnails.of(pixels)
                .scale(1)
                .imageType(task.shownAs().imageType())
                .outputFormat(task.shownAs().writerName())
                .outputQuality(0.85)
                .toOutputStream(content);
        output.writeInt(pixels.getWidth());
        output.writeInt(pixels.getHeight());
        output.writeInt(content.size());
        content.writeTo(output);
    }

    private BufferedImage narrower(BufferedImage pixels, int width) throws IOException {
        int height = Math.max(1, Math.round((float) pixels.getHeight() * width / pixels.getWidth()));
        return Thumbnails.of(pixels)
                .forceSize(width, height)
                .imageType(task.shownAs().imageType())
                .asBufferedImage();
    }

    private BufferedImage decode(byte[] file) throws IOException {
        ImageReader reader = reader();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(task.step(), task.step(), 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Always drawn onto a new image, so that no colour profile comes along. */
    private BufferedImage scaled(BufferedImage image) throws IOException {
        int side = Math.min(task.shownSide(), Math.max(image.getWidth(), image.getHeight()));
        return Thumbnails.of(image)
                .size(side, side)
                .imageType(task.shownAs().imageType())
                .asBufferedImage();
    }

    private BufferedImage upright(BufferedImage image) {
        return task.orientation() == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(task.orientation()).apply(image);
    }

    private ImageReader reader() {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByMIMEType(task.format().mediaType());
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java cannot read " + task.format());
        }
        return readers.next();
    }

    private static void endAfter(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // Nobody does; and then it ends at once.
        }
        Runtime.getRuntime().halt(OUT_OF_TIME);
    }
}
