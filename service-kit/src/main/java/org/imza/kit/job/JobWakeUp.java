package org.imza.kit.job;

import jakarta.inject.Singleton;

/** Wakes the scheduler of this process, if it has one that runs. */
@Singleton
class JobWakeUp {

    private volatile Runnable scheduler = () -> {};

    void wakes(Runnable look) {
        scheduler = look;
    }

    void wake() {
        scheduler.run();
    }
}
