package org.imza.queue;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's senders as soon as the transaction that queued a mail has committed. */
@Singleton
public class WakeUp {

    private final Semaphore calls = new Semaphore(0);
    private final TransactionSynchronizationRegistry transactions;

    WakeUp(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Wakes one sender when the running transaction ends. */
    public void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                calls.release();
            }
        });
    }

    /** Returns when woken, or after {@code longest}. */
    public void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
