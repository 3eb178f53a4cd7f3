package org.imza.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a process is asked to end. */
public enum Signal {
    /** What a JVM ends on after its shutdown hooks. */
    TERM,
    /** What PostgreSQL calls a fast shutdown: it disconnects its clients; on TERM it would wait for them. */
    INT;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            // The JDK sends no other signal, and not every machine has a kill program beside the shell's.
            Command.run(List.of("sh", "-c", "kill -" + name() + " " + process.pid()), Path.of("/dev/null"));
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
