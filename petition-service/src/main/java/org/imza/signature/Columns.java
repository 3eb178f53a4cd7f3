package org.imza.signature;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Columns of many rows as the parameters of one statement, and how times and choices are stored. */
public final class Columns {

    private Columns() {}

    public static <R> void array(
            PreparedStatement statement, int index, String type, List<R> rows, Function<R, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    static <R> void bytes(PreparedStatement statement, int index, List<R> rows, Function<R, byte[]> value)
            throws SQLException {
        byte[][] values = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(index, statement.getConnection().createArrayOf("bytea", values));
    }

    /** The four columns from {@code country} to {@code keep_me_updated}. */
    static Choices choices(ResultSet result) throws SQLException {
        return new Choices(
                result.getString("country"),
                result.getString("language"),
                NameVisibility.values()[result.getInt("name_visibility")],
                result.getBoolean("keep_me_updated"));
    }

    /** The same as four parameters. */
    static <R> void choices(PreparedStatement statement, int first, List<R> rows, Function<R, Choices> of)
            throws SQLException {
        List<Choices> all = rows.stream().map(of).toList();
        array(statement, first, "text", all, Choices::country);
        array(statement, first + 1, "text", all, Choices::language);
        array(statement, first + 2, "int2", all, one ->
                (short) one.nameVisibility().ordinal());
        array(statement, first + 3, "bool", all, Choices::keepMeUpdated);
    }

    public static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet result, String column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
