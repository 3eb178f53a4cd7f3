package org.imza.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.imza.kit.id.Ids;

/** Where every command writes down who gave it. */
@ApplicationScoped
public class Audit {

    private static final String APPEND = """
            insert into audit (id, at, actor, roles, action, subject_kind, subject, organization_id, old_state, new_state,
                reason, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    Audit(DataSource dataSource, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes it down if the current JTA transaction commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void append(Act act) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("what is done is written down with it, and no transaction is active");
        }
        try (Connection connection = dataSource.getConnection()) {
            append(connection, List.of(act));
        } catch (SQLException e) {
            throw new IllegalStateException("could not append to the audit trail", e);
        }
    }

    /** Writes them down if the transaction of {@code connection} commits. */
    public void append(Connection connection, List<Act> acts) throws SQLException {
        Instant now = clock.instant();
        try (var insert = connection.prepareStatement(APPEND)) {
            for (Act act : acts) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                insert.setObject(3, act.actor().accountId());
                insert.setArray(4, connection.createArrayOf("text", act.actor().sortedRoles()));
                insert.setString(5, act.action());
                insert.setString(6, act.subjectKind());
                insert.setObject(7, act.subjectId());
                insert.setObject(8, act.organizationId());
                insert.setString(9, act.oldState());
                insert.setString(10, act.newState());
                insert.setString(11, act.reason());
                insert.setString(12, act.words());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
