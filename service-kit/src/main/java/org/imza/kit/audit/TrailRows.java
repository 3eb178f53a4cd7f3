package org.imza.kit.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.imza.kit.sql.Sql;

/** Looks lines of the trail up, the latest first, by their key and never by counting them. */
@Singleton
class TrailRows {

    private static final String SELECT = """
            select id, at, actor, roles, action, subject_kind, subject, organization_id as organization, old_state, new_state,
                reason, words
            from audit where true""";

    private final Sql sql;

    TrailRows(Sql sql) {
        this.sql = sql;
    }

    /** At most {@code most} of those whose actor had none of the roles {@code but}. */
    List<AuditEntry> find(TrailFilter filter, Set<String> but, int most) {
        return sql.of(SELECT
                        + when(filter.organization(), " and organization_id = :organization")
                        + when(filter.action(), " and action = :action")
                        + when(filter.subject(), " and subject = :subject")
                        + when(filter.actor(), " and actor = :actor")
                        + when(filter.from(), " and at >= :from")
                        + when(filter.until(), " and at < :until")
                        + when(filter.before(), " and id < :before")
                        + " and not roles && :but order by id desc limit :most")
                .bind("organization", filter.organization())
                .bind("action", filter.action())
                .bind("subject", filter.subject())
                .bind("actor", filter.actor())
                .bind("from", filter.from())
                .bind("until", filter.until())
                .bind("before", filter.before())
                .bind("but", String.class, but)
                .bind("most", most)
                .list(AuditEntry.class);
    }

    private static String when(Object value, String clause) {
        return value == null ? "" : clause;
    }
}
