package org.imza.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.event.SignatureEvent;
import org.imza.kit.outbox.Causes;
import org.imza.kit.outbox.Outbox;

/** The table {@code signature}, read and written by whole rows. */
final class SignatureRows {

    private static final String COLUMNS =
            "s.id, s.petition_id, s.state, s.submitted_at, s.confirmed_at, s.country, s.language, s.name_visibility,"
                    + " s.keep_me_updated, s.shown, s.fingerprint, s.sealed, s.mailed_at ";
    /**
     * Inserts those nobody stored before, and locks the rows of the others, whoever stored them and however lately: one
     * round trip, whoever signs. What was there before is {@code s}.
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

    private static final String UPDATE = """
            update signature set state = ?, submitted_at = ?, confirmed_at = ?, country = ?, language = ?,
                name_visibility = ?, keep_me_updated = ?, shown = ?, sealed = ?, mailed_at = ?
            where id = ?""";
    /** How many parameters that has. */
    private static final int UPDATED = 11;

    private static final String FIND = "select " + COLUMNS + "from signature s where s.id = any (?)";
    private static final String SHOWN = "select " + COLUMNS + """
            from signature s where s.petition_id = ? and s.shown and s.state = 2 order by s.id desc limit ?
            """;

    private static final SignatureRow NOBODY = new SignatureRow(
            new UUID(0, 0),
            new UUID(0, 0),
            SignatureState.WITHDRAWN,
            Instant.EPOCH,
            null,
            new Choices("", "", NameVisibility.HIDDEN, false),
            false,
            new byte[0],
            null,
            List.of());

    private SignatureRows() {}

    /** What came of a batch: the ids of new rows, and the locked rows of persons who were there before. */
    record Stored(Set<UUID> fresh, List<SignatureRow> same) {}

    /** Stores those nobody stored before, in the order given, and locks the rows of the others in the same order. */
    static Stored store(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (var store = connection.prepareStatement(STORE)) {
            store.setObject(1, utc(rows.getFirst().submittedAt()));
            array(store, 2, "uuid", rows, SignatureRow::id);
            array(store, 3, "uuid", rows, SignatureRow::petitionId);
            bytes(store, 4, rows, SignatureRow::fingerprint);
            bytes(store, 5, rows, SignatureRow::sealed);
            array(store, 6, "text", rows, row -> row.choices().country());
            array(store, 7, "text", rows, row -> row.choices().language());
            array(store, 8, "int2", rows, row ->
                    (short) row.choices().nameVisibility().ordinal());
            array(store, 9, "bool", rows, row -> row.choices().keepMeUpdated());
            array(store, 10, "bool", rows, SignatureRow::shown);
            array(store, 11, "text", rows, SignatureRows::mailedAt);
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
     * Writes {@code rows}, appends {@code events} to the outbox and commits. One round trip for none or one row, so that
     * signing again takes as long as signing: see {@link StoringSignatures}.
     */
    static void finish(Connection connection, List<SignatureRow> rows, List<SignatureEvent> events, Causes causes)
            throws SQLException {
        List<SignatureRow> written = rows.isEmpty() ? List.of(NOBODY) : rows;
        if (written.size() > 1) {
            update(connection, written.subList(1, written.size()));
        }
        try (var last = connection.prepareStatement(UPDATE + "; " + Outbox.APPEND + "; commit")) {
            set(last, written.getFirst());
            last.setString(UPDATED + 1, Outbox.content(events, causes));
            last.execute();
        }
    }

    private static void update(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            for (SignatureRow row : rows) {
                set(update, row);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void set(PreparedStatement update, SignatureRow row) throws SQLException {
        update.setInt(1, row.state().code());
        update.setObject(2, utc(row.submittedAt()));
        update.setObject(3, utc(row.confirmedAt()));
        update.setString(4, row.choices().country());
        update.setString(5, row.choices().language());
        update.setInt(6, row.choices().nameVisibility().ordinal());
        update.setBoolean(7, row.choices().keepMeUpdated());
        update.setBoolean(8, row.shown());
        update.setBytes(9, row.sealed());
        Object[] mailedAt = row.mailedAt().stream().map(SignatureRows::utc).toArray();
        update.setArray(10, update.getConnection().createArrayOf("timestamptz", mailedAt));
        update.setObject(UPDATED, row.id());
    }

    /** The rows with these ids, as far as there are any. */
    static List<SignatureRow> find(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(select);
        }
    }

    /** The latest confirmed signatures whose signers left something to show. */
    static List<SignatureRow> shown(Connection connection, UUID petitionId, int max) throws SQLException {
        try (var select = connection.prepareStatement(SHOWN)) {
            select.setObject(1, petitionId);
            select.setInt(2, max);
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
        Instant submittedAt = instant(result.getObject("submitted_at", OffsetDateTime.class));
        return new SignatureRow(
                result.getObject("id", UUID.class),
                result.getObject("petition_id", UUID.class),
                SignatureState.of(result.getInt("state")),
                submittedAt,
                instant(result.getObject("confirmed_at", OffsetDateTime.class)),
                new Choices(
                        result.getString("country"),
                        result.getString("language"),
                        NameVisibility.values()[result.getInt("name_visibility")],
                        result.getBoolean("keep_me_updated")),
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

    private static void array(
            PreparedStatement statement,
            int index,
            String type,
            List<SignatureRow> rows,
            Function<SignatureRow, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static void bytes(
            PreparedStatement statement, int index, List<SignatureRow> rows, Function<SignatureRow, byte[]> value)
            throws SQLException {
        byte[][] values = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(index, statement.getConnection().createArrayOf("bytea", values));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
