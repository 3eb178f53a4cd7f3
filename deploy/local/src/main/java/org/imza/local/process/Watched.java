package org.imza.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.imza.local.Progress;
import org.imza.local.Trouble;

/**
 * A process that is meant to run until it is stopped. If it ends by itself once it was ready, it is started again,
 * sooner the first time than the tenth.
 */
public final class Watched {
    /** Probing costs the very time that is waited for. */
    private static final Duration PAUSE_BETWEEN_PROBES = Duration.ofMillis(150);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);

    private final String name;
    private final Launch launch;
    private final Path log;
    private final Signal ending;
    private final Progress progress;

    private Process process;
    private Instant startedAt;
    private boolean wanted;
    private boolean wasReady;
    private boolean closed;
    private Duration patience = PATIENCE;
    private Duration pause = Duration.ofSeconds(1);

    /** What to run. The environment is added to the launcher's own; secrets go there, since others can read arguments. */
    public record Launch(List<String> command, Map<String, String> environment, Path directory) {}

    /** Whether what was started answers yet. */
    @FunctionalInterface
    public interface Probe {
        boolean ready() throws Exception;
    }

    public Watched(String name, Launch launch, Path log, Signal ending, Progress progress) {
        this.name = name;
        this.launch = launch;
        this.log = log;
        this.ending = ending;
        this.progress = progress;
    }

    /** Grants it this long to end by itself, instead of the usual 20 seconds. */
    public Watched endingWithin(Duration newPatience) {
        patience = newPatience;
        return this;
    }

    /** Starts it and returns at once. */
    public synchronized void start() throws IOException {
        if (closed) {
            throw new Trouble("Imza is stopping.");
        }
        if (process != null && process.isAlive()) {
            return;
        }
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        wanted = true;
        wasReady = false;
        launch();
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>();
        if (Detached.possible()) {
            command.add("setsid");
        }
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        process = builder.start();
        process.getOutputStream().close();
        startedAt = Instant.now();
        process.onExit().thenAccept(this::ended);
    }

    private synchronized void ended(Process which) {
        if (!wanted || !wasReady || which != process) {
            return;
        }
        if (startedAt.plus(STABLE).isBefore(Instant.now())) {
            pause = Duration.ofSeconds(1);
        }
        progress.say("%s ended by itself (exit code %d), starting it again in %d s; its last words are in %s"
                .formatted(name, which.exitValue(), pause.toSeconds(), log));
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        Thread.ofVirtual().start(() -> launchAgain(now));
    }

    private void launchAgain(Duration after) {
        try {
            Thread.sleep(after);
            synchronized (this) {
                if (wanted) {
                    launch();
                }
            }
        } catch (IOException e) {
            progress.say(name + " could not be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws Trouble if it ends, or does not answer in time */
    public void awaitReady(Probe probe) throws InterruptedException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!answers(probe)) {
            if (!isAlive()) {
                throw new Trouble("%s did not start%s; see %s".formatted(name, LastWords.of(log), log));
            }
            if (Instant.now().isAfter(limit)) {
                throw new Trouble(
                        "%s did not answer within %d s; see %s".formatted(name, START_LIMIT.toSeconds(), log));
            }
            Thread.sleep(PAUSE_BETWEEN_PROBES);
        }
        synchronized (this) {
            wasReady = true;
        }
    }

    private static boolean answers(Probe probe) throws InterruptedException {
        try {
            return probe.ready();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception notYet) {
            return false;
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The time of processors that it has taken since it was started last. */
    public synchronized Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Asks it to end, waits, and ends it by force where it does not. */
    public void stop() {
        Process doomed;
        synchronized (this) {
            wanted = false;
            doomed = process;
        }
        if (doomed == null || !doomed.isAlive()) {
            return;
        }
        ending.send(doomed.toHandle());
        try {
            if (!doomed.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                doomed.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            doomed.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it for good: anyone who still wants to start it is refused. */
    public void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }
}
