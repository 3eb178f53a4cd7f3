package org.imza.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.AfterCommit;
import org.imza.kit.sql.Sql;

/** Where every command writes down who gave it. */
@ApplicationScoped
public class Audit {

    private static final String APPEND = """
            insert into audit (id, at, actor, roles, action, subject_kind, subject, organization_id, old_state, new_state,
                reason, words)
            values (:id, :at, :actor, :roles, :action, :kind, :subject, :organization, :before, :after, :reason, :words)""";

    private final Sql sql;
    private final AfterCommit transactions;
    private final Clock clock;

    Audit(Sql sql, AfterCommit transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes them down if the current transaction commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void append(List<Act> acts) {
        acts.forEach(this::append);
    }

    /** The same with one. */
    public void append(Act act) {
        transactions.demand();
        sql.of(APPEND)
                .bind("id", Ids.next())
                .bind("at", clock.instant())
                .bind("actor", act.actor().accountId())
                .bind("roles", act.actor().sortedRoles())
                .bind("action", act.action())
                .bind("kind", act.subjectKind())
                .bind("subject", act.subjectId())
                .bind("organization", act.organizationId())
                .bind("before", act.oldState())
                .bind("after", act.newState())
                .bind("reason", act.reason())
                .bind("words", act.words())
                .update();
    }
}
