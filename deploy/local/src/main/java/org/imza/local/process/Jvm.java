package org.imza.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of JVMs like the one this runs in: quick to start, small. */
public final class Jvm {
    private Jvm() {}

    /** The start of a command line, up to what is to run. */
    public static List<String> command(Path data, int heapMegabytes, String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Leftovers.marker(data));
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(flags));
        return command;
    }

    /** The class path of this JVM, for a program that comes with the launcher. */
    public static List<String> ownClassPath() {
        return List.of("-cp", System.getProperty("java.class.path"));
    }
}
