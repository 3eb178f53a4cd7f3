package org.imza.kit.job;

/** Long work of one kind. Each feature that has some makes such a bean, application-scoped. */
public interface JobKind {

    /** In kebab-case. Jobs wait in the database under this name, so it stays. */
    String name();

    /**
     * Does the next piece of {@code job}, at most some thousands of rows: seconds, not minutes. A JTA transaction is open,
     * and the job's progress is written in it: either both are kept or neither. What is thrown undoes the piece; it is
     * tried again later, and after many times in a row the job is given up.
     *
     * <p>Nothing outside of the database belongs here: it would be done again where the commit fails.
     */
    Step step(Job job);
}
