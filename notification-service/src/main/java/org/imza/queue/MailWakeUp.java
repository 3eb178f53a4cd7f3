package org.imza.queue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.imza.kit.sql.AfterCommit;

/** Wakes this process's senders as soon as the transaction that queued a mail has committed. */
@Singleton
public class MailWakeUp {

    private final Semaphore calls = new Semaphore(0);
    private final AfterCommit afterCommit;

    MailWakeUp(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    /** Wakes one sender once the running transaction has committed. */
    public void afterCommit() {
        afterCommit.run(calls::release);
    }

    /** Returns when woken, or after {@code longest}. */
    public void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
