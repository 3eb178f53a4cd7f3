package org.imza.local;

/** Where the launcher tells what it is doing, one line at a time. */
@FunctionalInterface
public interface Progress {
    void say(String line);

    /** Says nothing. */
    static Progress silent() {
        return line -> {};
    }
}
