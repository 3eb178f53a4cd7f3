package org.imza.bench.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One sender's connections, one to each port. */
final class Lines implements AutoCloseable {
    private final Map<Integer, Line> byPort = new HashMap<>();

    Answer ask(Attack attack) throws IOException {
        return byPort.computeIfAbsent(attack.port(), Line::new).ask(attack);
    }

    @Override
    public void close() throws IOException {
        for (Line line : byPort.values()) {
            line.close();
        }
    }
}
