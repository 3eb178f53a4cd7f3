package org.imza.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The one place where it is registered what follows a commit, whichever kind of transaction there is. */
@ApplicationScoped
public class AfterCommit {

    private final TransactionSynchronizationRegistry transactions;

    AfterCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs {@code what} once the current transaction has committed, and never if it is rolled back.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void run(Runnable what) {
        if (!Transactions.follows(what)) {
            demand();
            transactions.registerInterposedSynchronization(new Following(what));
        }
    }

    /** Throws {@link IllegalStateException} outside a transaction. */
    public void demand() {
        if (Transactions.connection() == null && transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("what is written together needs a transaction, and none is active");
        }
    }

    private record Following(Runnable what) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                what.run();
            }
        }
    }
}
