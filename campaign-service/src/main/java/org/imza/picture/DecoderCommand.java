package org.imza.picture;

import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.Validate;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Starts {@link Decoder} with the Java that runs here, from where its classes were loaded: a jar of the packaged service,
 * or a folder in tests. It needs two of all jars, and for WebP
 * a decoder's. No environment goes along, since the service's holds secrets, and
 * nothing is written to a disk, not even when it crashes.
 */
@Singleton
class DecoderCommand {

    /** What Java exits with when it cannot begin. */
    static final int NO_JVM = 1;

    private static final List<String> OPTIONS = List.of(
            // It lives for a second: no time for the better compiler, no data enough for more threads.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmn16m",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true");

    private static final List<Class<?>> ANY = List.of(Decoder.class, Thumbnails.class);
    /** One class of each jar that decoding WebP takes. */
    private static final List<Class<?>> WEBP = List.of(
            Decoder.class,
            Thumbnails.class,
            WebPImageReaderSpi.class,
            ImageReaderBase.class,
            Directory.class,
            FastByteArrayOutputStream.class,
            ImageUtil.class,
            Validate.class);

    private final List<String> command;

    DecoderCommand(PictureConfig config) {
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + config.heapMegabytes() + "m");
        command.add("-cp");
    }

    Process start(DecoderTask task) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.add((task.format() == PictureFormat.WEBP ? WEBP : ANY)
                .stream().map(DecoderCommand::home).distinct().collect(Collectors.joining(File.pathSeparator)));
        whole.add(Decoder.class.getName());
        whole.addAll(task.arguments());
        ProcessBuilder builder = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
