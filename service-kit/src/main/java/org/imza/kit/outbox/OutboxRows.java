package org.imza.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes rows from the outbox. */
final class OutboxRows {

    private static final String TAKE = """
            with taken as (
                delete from outbox where id in (select id from outbox order by id limit ?)
                returning id, events)
            select events from taken order by id
            """;

    private OutboxRows() {}

    /** The oldest rows; gone when the transaction commits. */
    static List<String> take(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, most);
            List<String> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
