package org.imza.local.replicas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the packaged petition-service. */
final class Replica implements AutoCloseable {
    private static final int TERMINATED = 128 + 15;
    private static final int STOPPING_SECONDS = 60;

    private final String name;
    private final int port;
    private final int management;
    private final Path log;
    private final Process process;

    Replica(String name, int port, int management, Path log, List<String> command, Map<String, String> environment)
            throws IOException {
        this.name = name;
        this.port = port;
        this.management = management;
        this.log = log;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        this.process = builder.start();
    }

    /** As PostgreSQL sees it. */
    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** Whether it says so itself, to a probe like the kubelet's. */
    boolean ready() {
        try (Wire probe = new Wire(management)) {
            return probe.get("/q/health/ready").status() == 200;
        } catch (IOException down) {
            return false;
        }
    }

    Replica awaitReady() throws Exception {
        Until.holds(name + " is ready; see " + log, () -> {
            if (!process.isAlive()) {
                throw new AssertionError(name + " ended; see " + log);
            }
            return ready();
        });
        return this;
    }

    /** As a power cut ends it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a process that hangs; only {@link #kill} or {@link #thaw} help. */
    void freeze() throws Exception {
        signal("STOP");
    }

    void thaw() throws Exception {
        signal("CONT");
    }

    private void signal(String which) throws Exception {
        new ProcessBuilder("sh", "-c", "kill -" + which + " " + process.pid())
                .start()
                .waitFor();
    }

    /** Asks it to end, as Kubernetes does, and returns at once. */
    void terminate() {
        process.destroy();
    }

    /** Returns when it ended by itself, having let everybody finish. */
    void awaitCleanEnd() throws Exception {
        if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(name + " does not end; see " + log);
        }
        String said = Files.readString(log);
        if (process.exitValue() != TERMINATED || said.contains("Timed out waiting for graceful shutdown")) {
            throw new AssertionError("%s ended with %d; see %s".formatted(name, process.exitValue(), log));
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
