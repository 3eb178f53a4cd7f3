package org.imza.kit.job;

import java.time.Duration;

/** Something that is done again and again, by one replica at a time. Implemented by application-scoped beans. */
public interface Recurring {

    /** In kebab-case. Its next time waits in the database under this name, so it stays. */
    String name();

    /** How long after the end of one time the next begins. */
    Duration every();

    /**
     * Does it, or a piece of it: some thousands of rows at most. A JTA transaction is open, which commits afterwards. What
     * is thrown undoes it, and it is tried again later.
     *
     * @return whether there is more to do at once
     */
    boolean run();
}
