package org.imza.bench.signing;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.imza.bench.ground.Database;

/** What signing does, as plain SQL for each signature by itself; sizes are those that the service wrote. */
final class PgbenchScripts {
    private static final String INSERT = """
            insert into signature (id, petition_id, fingerprint, sealed, country, language, name_visibility,
                keep_me_updated, shown, state, submitted_at)
            values (uuidv7(), '%s', uuid_send(gen_random_uuid()), repeat('x', %d)::bytea, 'DE', 'en', 0, true, false, 1, now());
            """;
    private static final String TRANSACTION = """
            begin;
            %sinsert into outbox (events) values (repeat('x', %d)::%s);
            update petition_counter set signatures = signatures + 1 where petition_id = '%s';
            end;
            """;

    private PgbenchScripts() {}

    /** Only the signature's row. */
    static String insert(Database signed, UUID petition) throws SQLException {
        long sealed = (long) signed.number("select avg(octet_length(sealed)) from signature");
        return INSERT.formatted(petition, sealed).replace("\n    ", " ").strip() + "\n";
    }

    /** The signature's row, its event, and one more on the petition's counter. */
    static String transaction(Database signed, UUID petition) throws SQLException {
        long event =
                (long) signed.number("select sum(octet_length(events)) / (select count(*) from signature) from outbox");
        String type = signed.column(
                        String.class,
                        "select data_type from information_schema.columns"
                                + " where table_name = 'outbox' and column_name = 'events'")
                .getFirst()
                .toLowerCase(Locale.ROOT);
        return TRANSACTION.formatted(insert(signed, petition), event, type, petition);
    }
}
