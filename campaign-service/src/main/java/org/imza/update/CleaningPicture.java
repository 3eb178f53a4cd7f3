package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes an uploaded file harmless, for readers and for whom it shows: only its pixels are kept, so where, when and
 * with what it was taken is gone. What it would unpack to is read from its header first, since a file of some
 * kilobytes can unpack to gigabytes.
 */
@ApplicationScoped
class CleaningPicture {

    /** Unpacked pictures are large; more of them at once would not fit into the memory of a small machine. */
    private final Semaphore atOnce = new Semaphore(2);

    private final UpdateConfig config;

    CleaningPicture(UpdateConfig config) {
        this.config = config;
    }

    /**
     * The picture in {@code file}, turned upright, its longer side within bounds.
     *
     * @throws UnusablePicture if it is too large, or neither PNG nor JPEG, or broken
     */
    CleanPicture clean(byte[] file) {
        if (file.length > config.pictureBytes()) {
            throw new UnusablePicture("updatePictureTooLarge");
        }
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new UnusablePicture("updatePictureUnknown"));
        atOnce.acquireUninterruptibly();
        try {
            return encode(decode(file, format), format);
        } catch (UnusablePicture e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusablePicture("updatePictureBroken", e);
        } finally {
            atOnce.release();
        }
    }

    private BufferedImage decode(byte[] file, PictureFormat format) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > config.picturePixels()) {
                throw new UnusablePicture("updatePictureTooLarge");
            }
            BufferedImage image = reader.read(0, sampled(reader, Math.max(width, height)));
            return upright(image, file);
        } finally {
            reader.dispose();
        }
    }

    /** Reads every second, third … pixel of a very large picture; it keeps half as many again as will be shown. */
    private ImageReadParam sampled(ImageReader reader, int side) {
        int step = Math.max(1, side * 2 / (config.pictureSide() * 3));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private CleanPicture encode(BufferedImage image, PictureFormat format) throws IOException {
        BufferedImage pixels = scaled(image, format);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thumbnails.of(pixels)
                .scale(1)
                .outputFormat(format.writerName())
                .outputQuality(0.85)
                .toOutputStream(output);
        return new CleanPicture(format.mediaType(), output.toByteArray(), pixels.getWidth(), pixels.getHeight());
    }

    /** Always drawn onto a new image, so that no colour profile comes along. */
    private BufferedImage scaled(BufferedImage image, PictureFormat format) throws IOException {
        int side = Math.min(config.pictureSide(), Math.max(image.getWidth(), image.getHeight()));
        return Thumbnails.of(image)
                .size(side, side)
                .imageType(format.imageType())
                .asBufferedImage();
    }

    private static BufferedImage upright(BufferedImage image, byte[] file) {
        return ExifSegment.of(file)
                .flatMap(ExifSegment::orientation)
                .filter(orientation -> orientation != Orientation.TOP_LEFT)
                .map(orientation ->
                        ExifFilterUtils.getFilterForOrientation(orientation).apply(image))
                .orElse(image);
    }

    private static ImageReader reader(PictureFormat format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java cannot read " + format.mediaType());
        }
        return readers.next();
    }
}
