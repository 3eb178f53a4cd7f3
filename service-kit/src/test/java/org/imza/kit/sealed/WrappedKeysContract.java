package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What every service's wrapped keys keep to; extend it there with an empty {@code @QuarkusTest}. */
public abstract class WrappedKeysContract {

    @Inject
    DataSource dataSource;

    @Inject
    @All
    List<WrappedKeys> keys;

    /** Every column that holds wrapped keys is on the list of what is wrapped anew, and can be read as the list says. */
    @Test
    void areAllWrappedAnewWithAMasterKey() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select table_name || '.' || column_name from information_schema.columns"
                    + " where table_schema = 'public' and column_name like '%wrapped%'");
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            for (WrappedKeys table : keys) {
                statement.executeQuery("select %s, %s::uuid, %s from %s limit 1"
                        .formatted(table.key(), table.owner(), table.column(), table.table()));
            }
        }
        assertEquals(
                found,
                keys.stream()
                        .map(table -> table.table() + "." + table.column())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
