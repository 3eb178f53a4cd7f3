package org.imza.local.process;

/** Ctrl-C reaches every process of a terminal; in sessions of their own, ours are left to be stopped in order. */
final class Detached {
    private static final boolean POSSIBLE = probe();

    private Detached() {}

    static boolean possible() {
        return POSSIBLE;
    }

    private static boolean probe() {
        try {
            return Command.works("setsid", "true");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
