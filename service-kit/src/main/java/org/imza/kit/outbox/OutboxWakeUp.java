package org.imza.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process. */
@Singleton
class OutboxWakeUp {

    private final Semaphore calls = new Semaphore(0);

    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
