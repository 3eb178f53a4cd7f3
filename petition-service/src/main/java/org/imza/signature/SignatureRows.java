package org.imza.signature;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.outbox.Outbox;

/** The table {@code signature}, read and written by whole rows. */
public final class SignatureRows {

    private static final String COLUMNS =
            "s.id, s.petition_id, s.state, s.submitted_at, s.confirmed_at, s.country, s.language, s.name_visibility,"
                    + " s.keep_me_updated, s.shown, s.fingerprint, s.sealed, s.mailed_at ";
    /**
     * Inserts those nobody stored before, and locks the rows of the others, however lately they were stored: one
     * round trip for every signer. What was there before is {@code s}.
     */
    private static final String STORE = """
            insert into signature (id, petition_id, fingerprint, sealed, country, language, name_visibility,
                keep_me_updated, shown, mailed_at, state, submitted_at)
            select id, petition_id, fingerprint, sealed, country, language, name_visibility, keep_me_updated, shown,
                mailed_at::timestamptz[], 1, ?
            from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::text[], ?::text[], ?::smallint[],
                ?::boolean[], ?::boolean[], ?::text[]) given (id, petition_id, fingerprint, sealed, country, language,
                name_visibility, keep_me_updated, shown, mailed_at)
            on conflict (petition_id, fingerprint) do update set state = signature.state
            returning with (old as s, new as stored) stored.id as stored_id,""" + " " + COLUMNS;

    /** Notes one more mail and keeps the times of the last ones: see {@link SignatureRow#MAILS}. */
    private static final String MAILED = """
            update signature s
            set mailed_at = (coalesce(s.mailed_at, array[s.submitted_at]) || mail.sent_at)
                [greatest(1, coalesce(cardinality(s.mailed_at), 1) + 2 - ?) :]
            from unnest(?::uuid[], ?::timestamptz[]) mail (id, sent_at)
            where s.id = mail.id""";
    /** How many parameters that has. */
    private static final int MAILED_SET = 3;

    private static final String FINISH = MAILED + "; " + ResubmissionRows.INSERT + "; " + Outbox.APPEND + "; commit";

    private static final String FIND = "select " + COLUMNS + "from signature s where s.id = any (?)";

    private SignatureRows() {}

    /** What came of a batch: the ids of new rows, and the locked rows of persons who were there before. */
    public record Stored(Set<UUID> fresh, List<SignatureRow> same) {}

    /** A mail about a signature that is stored, and when it goes out. */
    public record Mail(UUID signatureId, Instant at) {}

    /** Stores those nobody stored before, in the order given, and locks the rows of the others in the same order. */
    public static Stored store(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (var store = connection.prepareStatement(STORE)) {
            store.setObject(1, Columns.utc(rows.getFirst().submittedAt()));
            Columns.array(store, 2, "uuid", rows, SignatureRow::id);
            Columns.array(store, 3, "uuid", rows, SignatureRow::petitionId);
            Columns.bytes(store, 4, rows, SignatureRow::fingerprint);
            Columns.bytes(store, 5, rows, SignatureRow::sealed);
            Columns.choices(store, 6, rows, SignatureRow::choices);
            Columns.array(store, 10, "bool", rows, SignatureRow::shown);
            Columns.array(store, 11, "text", rows, SignatureRows::mailedAt);
            Stored stored = new Stored(new HashSet<>(), new ArrayList<>());
            try (var result = store.executeQuery()) {
                while (result.next()) {
                    if (result.getObject("id") == null) {
                        stored.fresh().add(result.getObject("stored_id", UUID.class));
                    } else {
                        stored.same().add(row(result));
                    }
                }
            }
            return stored;
        }
    }

    /**
     * Notes that {@code mails} about locked rows go out, stores {@code again}, appends {@code events} to the outbox, as
     * {@link Outbox#content} gives them, and commits. One round trip of the same statements, whether anybody signed again
     * or not: see {@code StoringSignatures}.
     */
    public static void finish(
            Connection connection, List<Mail> mails, List<Resubmission> again, String events, Instant now)
            throws SQLException {
        try (var last = connection.prepareStatement(FINISH)) {
            last.setInt(1, SignatureRow.MAILS);
            Columns.array(last, 2, "uuid", mails, Mail::signatureId);
            Columns.array(last, MAILED_SET, "timestamptz", mails, mail -> Columns.utc(mail.at()));
            ResubmissionRows.set(last, MAILED_SET + 1, again, now);
            last.setString(MAILED_SET + ResubmissionRows.INSERTED + 1, events);
            last.execute();
        }
    }

    /** The rows with these ids, as far as there are any. */
    public static List<SignatureRow> find(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(select);
        }
    }

    private static List<SignatureRow> read(PreparedStatement select) throws SQLException {
        try (var result = select.executeQuery()) {
            List<SignatureRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static SignatureRow row(ResultSet result) throws SQLException {
        Instant submittedAt = Columns.instant(result, "submitted_at");
        return new SignatureRow(
                result.getObject("id", UUID.class),
                result.getObject("petition_id", UUID.class),
                SignatureState.of(result.getInt("state")),
                submittedAt,
                Columns.instant(result, "confirmed_at"),
                Columns.choices(result),
                result.getBoolean("shown"),
                result.getBytes("fingerprint"),
                result.getBytes("sealed"),
                times(result, submittedAt));
    }

    /** As PostgreSQL writes an array; null stands for the one mail that goes out at once. */
    private static String mailedAt(SignatureRow row) {
        return row.mailedAt().equals(List.of(row.submittedAt()))
                ? null
                : row.mailedAt().stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<Instant> times(ResultSet result, Instant unless) throws SQLException {
        var array = result.getArray("mailed_at");
        if (array == null) {
            return List.of(unless);
        }
        List<Instant> times = new ArrayList<>();
        for (Object time : (Object[]) array.getArray()) {
            times.add(((java.util.Date) time).toInstant());
        }
        return times;
    }
}
