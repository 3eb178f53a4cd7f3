package org.imza.kit.command;

import java.io.IOException;

/** One thing that a service does once, and ends. Each feature that has one makes such a bean. */
public interface Command {

    /** What {@code IMZA_RUN} has to say. */
    String name();

    /**
     * Does it. What is personal comes by standard input, and nothing of it goes to the output.
     *
     * @return the exit code: 0 done, 1 it has to be run again, 2 not understood
     */
    int run() throws IOException;
}
