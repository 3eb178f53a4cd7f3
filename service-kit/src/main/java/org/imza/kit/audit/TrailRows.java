package org.imza.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks lines of the trail up, the latest first, by their key and never by counting them. */
@ApplicationScoped
class TrailRows {

    private static final String SELECT = """
            select id, at, actor, roles, action, subject_kind, subject, organization_id, old_state, new_state, reason, words
            from audit where true""";

    private final DataSource dataSource;

    TrailRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code most} of those whose actor had none of the roles {@code but}. */
    List<AuditEntry> find(TrailFilter filter, Set<String> but, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(SELECT);
        narrow(sql, values, " and organization_id = ?", filter.organization());
        narrow(sql, values, " and action = ?", filter.action());
        narrow(sql, values, " and subject = ?", filter.subject());
        narrow(sql, values, " and actor = ?", filter.actor());
        narrow(sql, values, " and at >= ?", utc(filter.from()));
        narrow(sql, values, " and at < ?", utc(filter.until()));
        narrow(sql, values, " and id < ?", filter.before());
        narrow(sql, values, " and not roles && string_to_array(?, ',')", but.isEmpty() ? null : String.join(",", but));
        narrow(sql, values, " order by id desc limit ?", most);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<AuditEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the audit trail", e);
        }
    }

    private static void narrow(StringBuilder sql, List<Object> values, String clause, Object value) {
        if (value != null) {
            sql.append(clause);
            values.add(value);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("old_state"),
                row.getString("new_state"),
                row.getString("reason"),
                row.getString("words"));
    }
}
