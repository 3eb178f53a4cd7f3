package org.imza.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.imza.kit.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Makes an uploaded file harmless, for readers and for whom it shows: only its pixels are kept, so where, when and with
 * what it was taken is gone. What decoding it would cost is read from the file first, since some kilobytes can unpack to
 * gigabytes; and then it is decoded in a process that may die. It takes seconds: never call it in a transaction.
 */
@ApplicationScoped
public class CleaningPicture {

    private static final Logger LOG = Logger.getLogger(CleaningPicture.class);
    private static final int RETRY_SECONDS = 60;

    private final PictureConfig config;
    private final DecoderQueue queue;
    private final DecoderProcess decoder;

    CleaningPicture(PictureConfig config, DecoderQueue queue, DecoderProcess decoder) {
        this.config = config;
        this.queue = queue;
        this.decoder = decoder;
    }

    /**
     * The picture in a file of {@code size} bytes, turned upright, its longer side within bounds. The file is read when its
     * turn has come, so that those which wait take no memory.
     *
     * @throws UnusablePicture if it is too large, or neither PNG, JPEG nor WebP, or broken
     * @throws Problem 503 if too many wait
     */
    public CleanPicture clean(long size, Supplier<byte[]> file) {
        if (size > config.bytes()) {
            throw UnusablePicture.tooLarge();
        }
        try {
            return queue.run(() -> decode(file.get()));
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private CleanPicture decode(byte[] file) throws IOException, InterruptedException {
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(() ->
                        PictureFormat.keptByAPhone(file) ? UnusablePicture.ofAPhone() : UnusablePicture.unknown());
        Outline outline = format.outline(file, config.scans());
        if (outline.pixels() > config.pixels() || outline.longerSide() > config.longestSide()) {
            throw UnusablePicture.tooLarge();
        }
        if (outline.tooHard()) {
            throw UnusablePicture.tooHard();
        }
        return decoder.decode(outline, format);
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof IOException noProcess) {
            LOG.errorf("Pictures cannot be taken: %s", noProcess.getMessage());
            return Problem.busy(RETRY_SECONDS);
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
