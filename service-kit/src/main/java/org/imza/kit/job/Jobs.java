package org.imza.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;

/** Where long work is asked for. */
@ApplicationScoped
public class Jobs {

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final JobKinds kinds;
    private final JobWakeUp wakeUp;
    private final Clock clock;

    Jobs(
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            JobKinds kinds,
            JobWakeUp wakeUp,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.kinds = kinds;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /**
     * Begins once the current JTA transaction commits. While a job of this kind about the same {@code subject} is queued,
     * running or paused, that one stays the only one; without a subject there may be many.
     *
     * @param kind the name of a {@link JobKind}
     * @param total how many things there are to do; {@code null} if nobody has counted
     * @return the job's id
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for a kind that this service does not have
     */
    public UUID start(String kind, UUID subject, Long total, Actor actor) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a job begins with a transaction, and none is active");
        }
        if (kinds.named(kind).isEmpty()) {
            throw new IllegalArgumentException("no kind of job is called " + kind);
        }
        try (Connection connection = dataSource.getConnection()) {
            UUID id = JobRows.insert(connection, kind, subject, total, actor.accountId(), clock.instant());
            Executions.begin(connection, id);
            wakeAfterCommit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("could not start a job", e);
        }
    }

    /** Lets what was left in {@link Executions} begin at once. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new WakeAfterCommit(wakeUp));
    }

    private record WakeAfterCommit(JobWakeUp wakeUp) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            wakeUp.ring();
        }
    }
}
