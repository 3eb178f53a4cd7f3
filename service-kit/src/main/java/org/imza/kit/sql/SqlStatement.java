package org.imza.kit.sql;

import java.lang.reflect.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * One statement, its parameters, and what is to come of it. A row becomes a record whose components are called like the
 * columns ({@code petition_id} is {@code petitionId}), or the value of its only column.
 *
 * <p>All that run it throw {@link SqlFailure}.
 */
public final class SqlStatement {

    private final Jdbi jdbi;
    private final String sql;
    private final Map<String, Object> values = new HashMap<>();

    /** A time with its zone, whatever the zone of this machine is. */
    record At(Instant instant) implements Argument {

        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        }
    }

    /** See {@link #bindUntyped}. */
    record Untyped(String text) implements Argument {

        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
            statement.setObject(position, text, Types.OTHER);
        }
    }

    SqlStatement(Jdbi jdbi, String sql) {
        this.jdbi = jdbi;
        this.sql = sql;
    }

    /** The value of {@code :name}, which may be {@code null}. */
    public SqlStatement bind(String name, Object value) {
        values.put(
                name,
                switch (value) {
                    case Enum<?> constant -> constant.name();
                    case Instant instant -> new At(instant);
                    case null, default -> value;
                });
        return this;
    }

    /** Text that PostgreSQL reads as whatever type it expects of {@code :name}. */
    public SqlStatement bindUntyped(String name, String text) {
        values.put(name, new Untyped(text));
        return this;
    }

    /** An array as the value of {@code :name}. */
    public <E> SqlStatement bind(String name, Class<E> type, Collection<E> elements) {
        values.put(name, elements.toArray(length -> array(type, length)));
        return this;
    }

    /** How many rows it changed. */
    public int update() {
        return run(handle -> handle.createUpdate(sql).bindMap(values).execute());
    }

    /** All it finds. */
    public <R> List<R> list(Class<R> row) {
        return find(row, ResultIterable::list);
    }

    /** The first it finds. */
    public <R> Optional<R> first(Class<R> row) {
        return find(row, ResultIterable::findFirst);
    }

    /** Whether it finds anything. */
    public boolean any() {
        return run(handle -> handle.createQuery(sql)
                .bindMap(values)
                .scanResultSet((rows, context) -> rows.get().next()));
    }

    /** The columns of the only row, all of them numbers. */
    public double[] numbers() {
        return run(handle -> handle.createQuery(sql)
                .bindMap(values)
                .map((row, context) -> {
                    double[] numbers = new double[row.getMetaData().getColumnCount()];
                    for (int column = 0; column < numbers.length; column++) {
                        numbers[column] = row.getDouble(column + 1);
                    }
                    return numbers;
                })
                .one());
    }

    private <R, T> T find(Class<R> row, Function<ResultIterable<R>, T> found) {
        return run(handle -> found.apply(handle.createQuery(sql).bindMap(values).mapTo(row)));
    }

    private <T> T run(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new SqlFailure(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E> E[] array(Class<E> type, int length) {
        return (E[]) Array.newInstance(type, length);
    }
}
