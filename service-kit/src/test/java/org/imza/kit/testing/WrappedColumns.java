package org.imza.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.imza.kit.sealed.WrappedKeys;

/** What a master key wraps in a service's database. */
public final class WrappedColumns {

    private WrappedColumns() {}

    /** Every column that holds wrapped keys is on the list of what is wrapped anew, and can be read as the list says. */
    public static void areAllOnTheList(DataSource dataSource, List<WrappedKeys> list) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select table_name || '.' || column_name from information_schema.columns"
                    + " where table_schema = 'public' and column_name like '%wrapped%'");
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            for (WrappedKeys keys : list) {
                statement.executeQuery("select %s, %s::uuid, %s from %s limit 1"
                        .formatted(keys.key(), keys.owner(), keys.column(), keys.table()));
            }
        }
        assertEquals(
                found,
                list.stream()
                        .map(keys -> keys.table() + "." + keys.column())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
