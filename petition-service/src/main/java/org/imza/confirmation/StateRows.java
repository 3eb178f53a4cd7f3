package org.imza.confirmation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.signature.SignatureRows;

/** Moves many signatures from one state to the next, each of them once, whoever else tries. */
final class StateRows {

    /**
     * Locked in the order in which signatures are stored. The statement after it sees what whoever came first has made
     * of them, and of their submissions: the same statement would not.
     */
    private static final String LOCK = """
            select count(*) from (
                select 1 from signature where id = any (?) order by petition_id, fingerprint for update) locked;
            """;
    /** First submissions are where they were stored; of the others exactly the one asked for moves there. */
    private static final String CONFIRM = LOCK + """
            with first as (
                update signature set state = 2, confirmed_at = ?
                where id = any (?) and state = 1 and submitted_at > ?
                returning id),
            again as (
                update signature s set state = 2, confirmed_at = ?, submitted_at = r.submitted_at, country = r.country,
                    language = r.language, name_visibility = r.name_visibility, keep_me_updated = r.keep_me_updated,
                    shown = r.shown, sealed = r.sealed
                from unnest(?::uuid[], ?::uuid[]) wanted (signature_id, id)
                join resubmission r using (signature_id, id)
                where s.id = r.signature_id and s.state in (1, 3) and r.submitted_at > ?
                returning s.id),
            moved as (select id from first union all select id from again),
            gone as (delete from resubmission r using moved where r.signature_id = moved.id)
            select id, true from moved
            """;
    /** What is personal goes with the signature; only the fingerprint stays, for signing again. */
    private static final String WITHDRAW = LOCK + """
            with turned as (
                update signature set state = 3, sealed = null, shown = false
                where id = any (?) and state in (1, 2)
                returning id, old.state = 2 as counted),
            gone as (delete from resubmission where signature_id = any (?) returning signature_id as id)
            select id, counted from turned
            union select id, false from gone where id not in (select id from turned)
            """;

    private StateRows() {}

    /**
     * Confirms the submissions that wait and were given after {@code since}, whose signatures do not count already: the
     * keys, each of which counts now. Their other submissions are gone.
     */
    static Map<UUID, Boolean> confirm(Connection connection, List<SignatureOf> signatures, Instant since, Instant now)
            throws SQLException {
        Map<Boolean, List<SignatureOf>> first =
                signatures.stream().collect(Collectors.partitioningBy(SignatureOf::first));
        try (var update = connection.prepareStatement(CONFIRM)) {
            SignatureRows.array(update, 1, "uuid", signatures, SignatureOf::id);
            update.setObject(2, SignatureRows.utc(now));
            SignatureRows.array(update, 3, "uuid", first.get(true), SignatureOf::id);
            update.setObject(4, SignatureRows.utc(since));
            update.setObject(5, SignatureRows.utc(now));
            SignatureRows.array(update, 6, "uuid", first.get(false), SignatureOf::id);
            SignatureRows.array(update, 7, "uuid", first.get(false), SignatureOf::submissionId);
            update.setObject(8, SignatureRows.utc(since));
            return turned(update);
        }
    }

    /**
     * Withdraws those that are pending or confirmed, and every submission that waits; the values tell which of them had
     * been counted.
     */
    static Map<UUID, Boolean> withdraw(Connection connection, List<SignatureOf> signatures) throws SQLException {
        try (var update = connection.prepareStatement(WITHDRAW)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                SignatureRows.array(update, parameter, "uuid", signatures, SignatureOf::id);
            }
            return turned(update);
        }
    }

    /** What the second statement returns. */
    private static Map<UUID, Boolean> turned(PreparedStatement update) throws SQLException {
        Map<UUID, Boolean> changesCount = new HashMap<>();
        update.execute();
        update.getMoreResults();
        try (ResultSet result = update.getResultSet()) {
            while (result.next()) {
                changesCount.put(result.getObject(1, UUID.class), result.getBoolean(2));
            }
        }
        return changesCount;
    }
}
