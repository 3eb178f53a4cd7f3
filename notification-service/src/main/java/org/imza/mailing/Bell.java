package org.imza.mailing;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's senders as soon as the transaction that queued a mail has committed. */
@Singleton
class Bell {

    private final Semaphore rings = new Semaphore(0);
    private final TransactionSynchronizationRegistry transactions;

    Bell(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void ringAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                rings.release();
            }
        });
    }

    /** Returns at the next ring, or after {@code longest}. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
