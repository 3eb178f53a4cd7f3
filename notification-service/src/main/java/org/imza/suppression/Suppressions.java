package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/** Whose mail is suppressed, by fingerprint of the address. */
@ApplicationScoped
public class Suppressions {

    static final UUID EVERY_ORGANIZATION = new UUID(0, 0);

    private final Session session;
    private final DataSource dataSource;

    Suppressions(Session session, DataSource dataSource) {
        this.session = session;
        this.dataSource = dataSource;
    }

    /** Whether the owner of the address wants no mail at all. */
    public boolean suppressesEverything(byte[] fingerprint) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from suppression where fingerprint = ? and reach = 'EVERYTHING'")) {
            query.setBytes(1, fingerprint);
            return query.executeQuery().next();
        }
    }

    /** Notes that there is no such mailbox. */
    public void bounced(byte[] fingerprint, Instant at) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into suppression (fingerprint, reach, organization_id, since) "
                                + "values (?, 'BOUNCED', ?, ?) on conflict do nothing")) {
            insert.setBytes(1, fingerprint);
            insert.setObject(2, EVERY_ORGANIZATION);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.executeUpdate();
        }
    }

    /** Somebody has read a mail sent to this address. */
    public void mailboxLives(byte[] fingerprint) {
        session.createNativeMutationQuery("delete from suppression where fingerprint = ?1 and reach = 'BOUNCED'")
                .setParameter(1, fingerprint)
                .executeUpdate();
    }

    /** What the owner has suppressed so far, as far as it matters to {@code organizationId}. */
    Set<SuppressionScope> suppressed(byte[] fingerprint, UUID organizationId) {
        List<String> scopes = session.createNativeQuery(
                        "select reach from suppression where fingerprint = ?1 "
                                + "and reach <> 'BOUNCED' and organization_id in (?2, ?3)",
                        String.class)
                .setParameter(1, fingerprint)
                .setParameter(2, organizationId)
                .setParameter(3, EVERY_ORGANIZATION)
                .getResultList();
        Set<SuppressionScope> suppressed = EnumSet.noneOf(SuppressionScope.class);
        scopes.forEach(scope -> suppressed.add(SuppressionScope.valueOf(scope)));
        return suppressed;
    }

    /** A later one counts against what was asked for since the first one. */
    void suppress(byte[] fingerprint, SuppressionScope scope, UUID organizationId, Instant since) {
        session.createNativeMutationQuery("insert into suppression (fingerprint, reach, organization_id, since) "
                        + "values (?1, ?2, ?3, ?4) on conflict (fingerprint, reach, organization_id) "
                        + "do update set since = excluded.since")
                .setParameter(1, fingerprint)
                .setParameter(2, scope.name())
                .setParameter(3, scope == SuppressionScope.ORGANIZATION ? organizationId : EVERY_ORGANIZATION)
                .setParameter(4, since)
                .executeUpdate();
    }

    /** Takes back what the owner chose; a bounce is no choice and stays. */
    void allow(byte[] fingerprint, UUID organizationId) {
        session.createNativeMutationQuery("delete from suppression where fingerprint = ?1 "
                        + "and reach <> 'BOUNCED' and organization_id in (?2, ?3)")
                .setParameter(1, fingerprint)
                .setParameter(2, organizationId)
                .setParameter(3, EVERY_ORGANIZATION)
                .executeUpdate();
    }

    /** Forgets what is noted about an address, except what reaches as far as {@code kept}. */
    void forgetAllBut(byte[] fingerprint, SuppressionScope kept) {
        session.createNativeMutationQuery("delete from suppression where fingerprint = ?1 and reach <> ?2")
                .setParameter(1, fingerprint)
                .setParameter(2, kept.name())
                .executeUpdate();
    }
}
