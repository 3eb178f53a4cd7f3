package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the service's tables. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public long count(String from, Object... values) {
        return Long.parseLong(
                texts("select count(*)::text from " + from, values).getFirst());
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            var rows = query.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table as text. */
    public List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (String table : texts("select tablename from pg_tables where schemaname = 'public'")) {
            rows.addAll(texts("select t::text from \"" + table + "\" t"));
        }
        return rows;
    }
}
