package org.imza.picture;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Decodes in a Java process of its own ({@link Decoder}): what a hostile file does to a decoder, it does there. */
@Singleton
class DecoderProcess {

    /** More than any picture of the shown size takes, encoded in all widths. */
    private static final int MOST_OUTPUT = 32 << 20;

    /** Sides and length before each picture. */
    private static final int MEASURES = 12;

    private final PictureConfig config;
    private final DecoderCommand command;

    DecoderProcess(PictureConfig config, DecoderCommand command) {
        this.config = config;
        this.command = command;
    }

    /**
     * The clean picture.
     *
     * @throws UnusablePicture if the file cannot be decoded, or not within the limits of time and memory
     * @throws IOException if there can be no such process
     */
    CleanPicture decode(Outline outline, PictureFormat format) throws IOException, InterruptedException {
        long millis = config.timeLimit().toMillis();
        Process process = command.start(new DecoderTask(
                format,
                outline.shownAs(),
                outline.step(config.shownSide()),
                config.shownSide(),
                config.widths(),
                outline.orientation(),
                millis));
        process.onExit()
                .completeOnTimeout(process, millis, TimeUnit.MILLISECONDS)
                .thenRun(process::destroyForcibly);
        try {
            write(process, outline.essence());
            byte[] output = process.getInputStream().readNBytes(MOST_OUTPUT);
            return switch (process.waitFor()) {
                case 0 -> picture(ByteBuffer.wrap(output), outline.shownAs());
                case Decoder.BROKEN -> throw UnusablePicture.broken();
                case DecoderCommand.NO_JVM -> throw new IOException("the process that decodes pictures does not start");
                default -> throw UnusablePicture.tooHard();
            };
        } finally {
            process.destroyForcibly();
        }
    }

    /** A process that ends before it has read all says why by its exit code. */
    private static void write(Process process, byte[] file) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(file);
        } catch (IOException e) {
            // Told by the exit code.
        }
    }

    /** A decoder that was taken over by a picture could answer anything. */
    private CleanPicture picture(ByteBuffer output, PictureFormat format) {
        List<CleanPicture.Rendition> renditions = new ArrayList<>();
        while (output.hasRemaining()) {
            renditions.add(rendition(output, format));
        }
        if (renditions.isEmpty() || renditions.size() > 1 + config.widths().size()) {
            throw UnusablePicture.broken();
        }
        return new CleanPicture(format.mediaType(), List.copyOf(renditions));
    }

    private CleanPicture.Rendition rendition(ByteBuffer output, PictureFormat format) {
        if (output.remaining() < MEASURES) {
            throw UnusablePicture.broken();
        }
        int width = output.getInt();
        int height = output.getInt();
        int length = output.getInt();
        if (length < 0 || length > output.remaining()) {
            throw UnusablePicture.broken();
        }
        byte[] content = new byte[length];
        output.get(content);
        if (PictureFormat.of(content).filter(format::equals).isEmpty()) {
            throw UnusablePicture.broken();
        }
        Outline outline = format.outline(content, 1);
        if (outline.width() != width || outline.height() != height || outline.longerSide() > config.shownSide()) {
            throw UnusablePicture.broken();
        }
        return new CleanPicture.Rendition(width, height, content);
    }
}
