package org.imza.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of a launcher that was killed. Each carries the absolute path of its data folder in its own command line,
 * so no recorded process id can be mistaken for a stranger that got the same one later.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** The argument by which a JVM of this data folder is recognised. */
    public static String marker(Path data) {
        return "-Dimza.local.data=" + data;
    }

    /**
     * Ends all that a launcher left behind in this folder. Only who holds the folder's lock may call it.
     *
     * @return how many there were
     */
    public static int stop(Path data, Path postgresData) {
        List<ProcessHandle> clients = find(arguments -> arguments.contains(marker(data)));
        List<ProcessHandle> databases = find(arguments -> serves(arguments, postgresData));
        stop(clients, Signal.TERM);
        stop(databases, Signal.INT);
        return clients.size() + databases.size();
    }

    private static boolean serves(List<String> arguments, Path postgresData) {
        int flag = arguments.indexOf("-D");
        return flag >= 0
                && flag + 1 < arguments.size()
                && arguments.get(flag + 1).equals(postgresData.toString())
                && arguments.stream().anyMatch(argument -> argument.endsWith("bin/postgres"));
    }

    private static List<ProcessHandle> find(java.util.function.Predicate<List<String>> condition) {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self && condition.test(arguments(process)))
                .toList();
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            // The JDK shortens long command lines, Linux does not.
            return List.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .split("\0"));
        } catch (IOException | RuntimeException notLinuxOrGone) {
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }

    private static void stop(List<ProcessHandle> processes, Signal signal) {
        processes.forEach(signal::send);
        CompletableFuture<Void> allGone = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            allGone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            processes.forEach(ProcessHandle::destroyForcibly);
            allGone.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
