package org.imza.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.imza.local.process.Jvm;

/**
 * The JVM that runs the packaged services, and what it does about their AOT caches (JEP 514): use those that lie
 * beside the applications, or record new ones, which are written when the services end.
 */
record ServiceJvm(Path java, boolean records, boolean optimises) {
    private static final int HEAP = 256;
    private static final String CACHE = "app.aot";

    /** The one this runs in, using the caches there are. */
    static ServiceJvm own() {
        return new ServiceJvm(Jvm.ownJava(), false, false);
    }

    /** The same, working for long enough that all services had better be optimised. */
    ServiceJvm optimising() {
        return new ServiceJvm(java, records, true);
    }

    /** {@code java}, recording caches. */
    static ServiceJvm recordingBy(Path java) {
        return new ServiceJvm(java, true, false);
    }

    /** Where the cache of the application that {@code jar} starts is looked for. */
    static Path cacheOf(Path jar) {
        return jar.resolveSibling(CACHE);
    }

    /** Where a new one is written first: what ends half-way must not be taken for a cache. */
    static Path recordingOf(Path jar) {
        return jar.getParent().resolveSibling(CACHE);
    }

    List<String> command(Part part, Path jar, Path data) {
        List<String> command = new ArrayList<>(Jvm.command(java, data, HEAP));
        if (records) {
            command.add("-XX:AOTCacheOutput=" + recordingOf(jar));
        } else {
            if (!optimises) {
                command.add(compiler(part));
            }
            if (Files.exists(cacheOf(jar))) {
                // One that does not fit this JVM or these jars is left aside with a warning in the log.
                command.add("-XX:AOTCache=" + cacheOf(jar));
            }
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** How long an end may take: a recording is worked into a cache then. */
    Duration patience() {
        return records ? Duration.ofMinutes(3) : Duration.ofSeconds(20);
    }

    /**
     * The optimising compiler takes half of the work of a start. Only the service of the hot path has it, and it sets
     * in late.
     */
    private static String compiler(Part part) {
        return part == Part.PETITION ? "-XX:CompileThresholdScaling=8" : "-XX:TieredStopAtLevel=1";
    }
}
