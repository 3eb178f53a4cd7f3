package org.imza.bench.ground;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.imza.bench.load.Tool;

/**
 * Keeps the client off the cores of what it measures. Where more is asked than can be done, a client beside the service
 * would take the time that it asks about. What is started before {@link #client} stays on all cores but the last one.
 */
public final class Cores implements AutoCloseable {
    private static final String ME = Long.toString(ProcessHandle.current().pid());

    private final int last;

    private Cores(int last) {
        this.last = last;
    }

    /** What this process starts from now on, and all that starts in its turn, leaves the last core alone. */
    public static Cores leaveTheLast() throws IOException, InterruptedException {
        Cores cores = new Cores(Runtime.getRuntime().availableProcessors() - 1);
        if (cores.last > 0) {
            moveTo("0-" + (cores.last - 1));
        }
        return cores;
    }

    /** From now on this process itself has the last core. */
    public void client() throws IOException, InterruptedException {
        moveTo(Integer.toString(last));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        moveTo("0-" + last);
    }

    private static void moveTo(String cores) throws IOException, InterruptedException {
        Tool.run(List.of("taskset", "--all-tasks", "--cpu-list", "--pid", cores, ME), Map.of());
    }
}
