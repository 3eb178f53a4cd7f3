package org.imza.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes rows from the outbox. */
final class OutboxRows {

    private static final int MOST_ROWS = 500;
    /** As stored. A row of a busy moment holds hundreds of events, and all that is taken has to fit into memory. */
    private static final int MOST_BYTES = 4 << 20;

    private static final String TAKE = """
            with oldest as (
                select id, sum(pg_column_size(events)) over (order by id) - pg_column_size(events) as bytes_before
                from (select id, events from outbox order by id limit ?) o),
            taken as (
                delete from outbox where id in (select id from oldest where bytes_before < ?)
                returning id, events)
            select events from taken order by id
            """;

    private OutboxRows() {}

    /** The oldest rows, one at least if there is any; gone when the transaction commits. */
    static List<String> take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, MOST_ROWS);
            statement.setInt(2, MOST_BYTES);
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
