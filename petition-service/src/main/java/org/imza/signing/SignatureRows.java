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

/** The table {@code signature}, read and written by whole rows. */
final class SignatureRows {

    private static final String COLUMNS =
            "s.id, s.petition_id, s.state, s.submitted_at, s.confirmed_at, s.country, s.language, s.name_visibility,"
                    + " s.keep_me_updated, s.shown, s.fingerprint, s.sealed, s.mailed_at ";
    private static final String INSERT = """
            insert into signature (id, petition_id, fingerprint, sealed, country, language, name_visibility,
                keep_me_updated, shown, state, submitted_at)
            select n.*, 1, ?
            from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::text[], ?::text[], ?::smallint[],
                ?::boolean[], ?::boolean[]) n
            on conflict (petition_id, fingerprint) do nothing
            returning id
            """;
    private static final String LOCK = "select " + COLUMNS + """
            from signature s
            join unnest(?::uuid[], ?::bytea[]) d (petition_id, fingerprint) using (petition_id, fingerprint)
            order by s.id for update of s
            """;
    private static final String UPDATE = """
            update signature set state = ?, submitted_at = ?, confirmed_at = ?, country = ?, language = ?,
                name_visibility = ?, keep_me_updated = ?, shown = ?, sealed = ?, mailed_at = ?
            where id = ?
            """;
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

    /** Stores those nobody stored before, in the order given, and returns their ids. */
    static Set<UUID> insertNew(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, utc(rows.getFirst().submittedAt()));
            array(insert, 2, "uuid", rows, SignatureRow::id);
            array(insert, 3, "uuid", rows, SignatureRow::petitionId);
            bytes(insert, 4, rows, SignatureRow::fingerprint);
            bytes(insert, 5, rows, SignatureRow::sealed);
            array(insert, 6, "text", rows, row -> row.choices().country());
            array(insert, 7, "text", rows, row -> row.choices().language());
            array(insert, 8, "int2", rows, row ->
                    (short) row.choices().nameVisibility().ordinal());
            array(insert, 9, "bool", rows, row -> row.choices().keepMeUpdated());
            array(insert, 10, "bool", rows, SignatureRow::shown);
            Set<UUID> stored = new HashSet<>();
            try (var result = insert.executeQuery()) {
                while (result.next()) {
                    stored.add(result.getObject(1, UUID.class));
                }
            }
            return stored;
        }
    }

    /** The stored rows of the same persons, kept as they are until the transaction ends. */
    static List<SignatureRow> lockSame(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (var select = connection.prepareStatement(LOCK)) {
            array(select, 1, "uuid", rows, SignatureRow::petitionId);
            bytes(select, 2, rows, SignatureRow::fingerprint);
            return read(select);
        }
    }

    /** Writes these rows in one round trip, and makes it even if there are none: see {@link StoringSignatures}. */
    static void update(Connection connection, Collection<SignatureRow> rows) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            for (SignatureRow row : rows.isEmpty() ? List.of(NOBODY) : rows) {
                update.setInt(1, row.state().code());
                update.setObject(2, utc(row.submittedAt()));
                update.setObject(3, utc(row.confirmedAt()));
                update.setString(4, row.choices().country());
                update.setString(5, row.choices().language());
                update.setInt(6, row.choices().nameVisibility().ordinal());
                update.setBoolean(7, row.choices().keepMeUpdated());
                update.setBoolean(8, row.shown());
                update.setBytes(9, row.sealed());
                Object[] mailedAt =
                        row.mailedAt().stream().map(SignatureRows::utc).toArray();
                update.setArray(10, connection.createArrayOf("timestamptz", mailedAt));
                update.setObject(11, row.id());
                update.addBatch();
            }
            update.executeBatch();
        }
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
