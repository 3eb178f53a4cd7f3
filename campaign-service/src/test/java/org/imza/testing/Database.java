package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The service's database, seen from below. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Changes what no user can. */
    public void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what {@code sql} finds. */
    public List<String> select(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table as text, bytes as the characters they stand for. */
    public String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table : select("select tablename from pg_tables where schemaname = 'public'")) {
            select("select t::text from \"" + table + "\" t").forEach(dump::append);
        }
        for (String column : List.of("email_fingerprint", "wrapped_key", "sealed_email")) {
            select("select encode(" + column + ", 'escape') from account").forEach(dump::append);
            select("select encode(" + column + ", 'escape') from sign_in_link").forEach(dump::append);
            select("select encode(" + column + ", 'escape') from invitation").forEach(dump::append);
        }
        return dump.toString();
    }
}
