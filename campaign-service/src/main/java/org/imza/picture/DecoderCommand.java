package org.imza.picture;

import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Starts {@link Decoder} with the Java that runs here, from where its classes were loaded: a jar of the packaged service,
 * or a folder in tests. It needs two of all jars. No environment goes along, since the service's holds secrets, and
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

    private final List<String> command;

    DecoderCommand(PictureConfig config) {
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + config.heapMegabytes() + "m");
        command.add("-cp");
        command.add(Stream.of(Decoder.class, Thumbnails.class)
                .map(DecoderCommand::home)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(Decoder.class.getName());
    }

    Process start(DecoderTask task) throws IOException {
        List<String> whole = new ArrayList<>(command);
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
