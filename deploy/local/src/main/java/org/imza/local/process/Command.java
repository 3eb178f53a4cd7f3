package org.imza.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A command that ends by itself. */
public final class Command {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private Command() {}

    /**
     * Runs it to its end, all its output into the log.
     *
     * @return its exit code, 127 if there is no such command
     */
    public static int run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException missing) {
            return 127;
        }
        RUNNING.add(process);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } finally {
            RUNNING.remove(process);
        }
    }

    /** Whether a command exists here and ends well. */
    public static boolean works(String... command) throws InterruptedException {
        try {
            return run(List.of(command), Path.of("/dev/null")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends what still runs, because the launcher ends. */
    public static void stopAll() {
        RUNNING.forEach(Process::destroyForcibly);
    }
}
