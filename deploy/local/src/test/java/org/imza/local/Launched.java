package org.imza.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.imza.kit.testing.Eventually;

/** A launcher in a process of its own, as {@code ./run} starts it. */
final class Launched {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Process process;
    private final Path data;
    private final Path output;

    private Launched(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /** Starts PostgreSQL, Kafka and the mail catcher behind a front door; the services are left out. */
    static Launched start(Path data, int port) throws IOException {
        Files.createDirectories(data);
        Path output = Files.createTempFile(data, "output", ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-Dimza.local.root=" + ROOT, "-cp"));
        command.addAll(
                List.of(System.getProperty("java.class.path"), "org.imza.local.Main", "--data", data.toString()));
        command.addAll(List.of("--only", "kafka,mail", "--port", Integer.toString(port)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Launched(process, data, output);
    }

    Launched awaitReady() throws Exception {
        await("ready", () -> output().contains("Imza is ready") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError(output());
        }
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + output());
        }
        return process.exitValue();
    }

    Properties addresses() throws IOException {
        Properties addresses = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("run/addresses.properties"))) {
            addresses.load(reader);
        }
        return addresses;
    }

    /** Every process that works in a data folder, the launcher aside. */
    static List<ProcessHandle> workingIn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(each -> arguments(each).stream()
                        .anyMatch(argument -> argument.equals("-Dimza.local.data=" + data)
                                || argument.equals(
                                        data.resolve("postgresql/data").toString())))
                .toList();
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    static void await(String what, Callable<Boolean> condition) {
        Eventually.holds(what, PATIENCE, condition);
    }
}
