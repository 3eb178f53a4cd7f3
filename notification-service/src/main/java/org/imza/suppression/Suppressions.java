package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Whose mail is suppressed, by fingerprint of the address. */
@ApplicationScoped
public class Suppressions {

    static final UUID EVERY_ORGANIZATION = new UUID(0, 0);

    private static final String CHOSEN = " from suppression where fingerprint = :fingerprint and reach <> 'BOUNCED'"
            + " and organization_id in (:organization, :every)";

    private final Sql sql;

    Suppressions(Sql sql) {
        this.sql = sql;
    }

    /** Whether the owner of the address wants no mail at all. */
    public boolean suppressesEverything(byte[] fingerprint) {
        return sql.of("select from suppression where fingerprint = :fingerprint and reach = 'EVERYTHING'")
                .bind("fingerprint", fingerprint)
                .any();
    }

    /** Notes that there is no such mailbox. */
    public void bounced(byte[] fingerprint, Instant at) {
        sql.of("""
                        insert into suppression (fingerprint, reach, organization_id, since)
                        values (:fingerprint, 'BOUNCED', :every, :at) on conflict do nothing""")
                .bind("fingerprint", fingerprint)
                .bind("every", EVERY_ORGANIZATION)
                .bind("at", at)
                .update();
    }

    /** Somebody has read a mail sent to this address. */
    public void mailboxLives(byte[] fingerprint) {
        sql.of("delete from suppression where fingerprint = :fingerprint and reach = 'BOUNCED'")
                .bind("fingerprint", fingerprint)
                .update();
    }

    /** What the owner has suppressed so far, as far as it matters to {@code organizationId}. */
    Set<SuppressionScope> suppressed(byte[] fingerprint, UUID organizationId) {
        Set<SuppressionScope> suppressed = EnumSet.noneOf(SuppressionScope.class);
        suppressed.addAll(sql.of("select reach" + CHOSEN)
                .bind("fingerprint", fingerprint)
                .bind("organization", organizationId)
                .bind("every", EVERY_ORGANIZATION)
                .list(SuppressionScope.class));
        return suppressed;
    }

    /** A later one counts against what was asked for since the first one. */
    void suppress(byte[] fingerprint, SuppressionScope scope, UUID organizationId, Instant since) {
        sql.of("""
                        insert into suppression (fingerprint, reach, organization_id, since)
                        values (:fingerprint, :scope, :organization, :since)
                        on conflict (fingerprint, reach, organization_id) do update set since = excluded.since""")
                .bind("fingerprint", fingerprint)
                .bind("scope", scope)
                .bind("organization", scope == SuppressionScope.ORGANIZATION ? organizationId : EVERY_ORGANIZATION)
                .bind("since", since)
                .update();
    }

    /** Takes back what the owner chose; a bounce is no choice and stays. */
    void allow(byte[] fingerprint, UUID organizationId) {
        sql.of("delete" + CHOSEN)
                .bind("fingerprint", fingerprint)
                .bind("organization", organizationId)
                .bind("every", EVERY_ORGANIZATION)
                .update();
    }

    /** Forgets what is noted about an address, except what reaches as far as {@code kept}. */
    void forgetAllBut(byte[] fingerprint, SuppressionScope kept) {
        sql.of("delete from suppression where fingerprint = :fingerprint and reach <> :kept")
                .bind("fingerprint", fingerprint)
                .bind("kept", kept)
                .update();
    }
}
