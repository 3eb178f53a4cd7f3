package org.imza.local.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines of JVMs like the one this runs in: quick to start, small. */
public final class Jvm {
    private Jvm() {}

    /** The start of a command line, up to what is to run. */
    public static List<String> command(Path data, int heapMegabytes, String... flags) {
        return command(ownJava(), data, heapMegabytes, flags);
    }

    /** The same for another JVM. */
    public static List<String> command(Path java, Path data, int heapMegabytes, String... flags) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add(Leftovers.marker(data));
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(flags));
        return command;
    }

    /** The program that runs this JVM. */
    public static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The class path of this JVM, for a program that comes with the launcher. */
    public static List<String> ownClassPath() {
        // Absolute: what is started works in another folder.
        String absolute = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", absolute);
    }
}
