package org.imza.bench;

import org.imza.bench.measure.Findings;

/** Something that is measured by one command. */
public interface Case {

    /** What it is called on the command line. */
    String name();

    /** In a line, what is compared with what. */
    String about();

    /**
     * Sets everything up, measures, and takes everything down.
     *
     * @throws Exception if something stood in the way, or the service did not keep its promises
     */
    Findings run(Settings settings) throws Exception;
}
