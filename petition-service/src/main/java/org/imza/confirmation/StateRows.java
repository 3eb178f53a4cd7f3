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
import org.imza.signature.Columns;
import org.imza.signature.SignatureState;

/** Moves many signatures from one state to the next, each of them once, even if others try at the same time. */
final class StateRows {

    /**
     * Locked in the order in which signatures are stored. The statement after it sees what the first to arrive has made
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
     * keys, each with the state it left. Their other submissions are gone.
     */
    static Map<UUID, SignatureState> confirm(
            Connection connection, List<SignatureReference> signatures, Instant since, Instant now)
            throws SQLException {
        Map<Boolean, List<SignatureReference>> first =
                signatures.stream().collect(Collectors.partitioningBy(SignatureReference::first));
        try (var update = connection.prepareStatement(CONFIRM)) {
            Columns.array(update, 1, "uuid", signatures, SignatureReference::id);
            update.setObject(2, Columns.utc(now));
            Columns.array(update, 3, "uuid", first.get(true), SignatureReference::id);
            update.setObject(4, Columns.utc(since));
            update.setObject(5, Columns.utc(now));
            Columns.array(update, 6, "uuid", first.get(false), SignatureReference::id);
            Columns.array(update, 7, "uuid", first.get(false), SignatureReference::submissionId);
            update.setObject(8, Columns.utc(since));
            return left(update, SignatureState.PENDING);
        }
    }

    /**
     * Withdraws those that are pending or confirmed, and every submission that waits: the keys, each with the state it
     * left.
     */
    static Map<UUID, SignatureState> withdraw(Connection connection, List<SignatureReference> signatures)
            throws SQLException {
        try (var update = connection.prepareStatement(WITHDRAW)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                Columns.array(update, parameter, "uuid", signatures, SignatureReference::id);
            }
            return left(update, SignatureState.CONFIRMED);
        }
    }

    /** What the second statement returns: whether a signature left {@code state}; else its submission was pending. */
    private static Map<UUID, SignatureState> left(PreparedStatement update, SignatureState state) throws SQLException {
        Map<UUID, SignatureState> left = new HashMap<>();
        update.execute();
        update.getMoreResults();
        try (ResultSet result = update.getResultSet()) {
            while (result.next()) {
                left.put(result.getObject(1, UUID.class), result.getBoolean(2) ? state : SignatureState.PENDING);
            }
        }
        return left;
    }
}
