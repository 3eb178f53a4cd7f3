package org.imza.bench.relay;

import java.sql.SQLException;
import org.imza.bench.ground.Database;

/** What waits in the outbox, as the service wrote it; put back as often as it is needed. */
final class Backlog {
    private static final String KEEP = "create table outbox_kept as select events from outbox order by id";
    private static final String REFILL = """
            insert into outbox (events)
            select events from generate_series(1, ?) copies, outbox_kept
            """;
    private static final int MILLIS_BETWEEN_LOOKS = 10;
    private static final double NANOS = 1e9;
    private static final long PATIENCE = 60_000_000_000L;

    private final Database database;
    private final int copies;
    private final int events;

    /** Keeps what is in the outbox, {@code written} events, and makes a backlog of at least {@code wanted} of it. */
    Backlog(Database database, int written, int wanted) throws SQLException {
        this.database = database;
        this.copies = Math.max(1, Math.ceilDiv(wanted, written));
        this.events = copies * written;
        database.execute(KEEP);
    }

    int events() {
        return events;
    }

    /** Fills the outbox at once and tells how many events a second left it. */
    double drained() throws SQLException, InterruptedException {
        database.execute(REFILL, copies);
        long begin = System.nanoTime();
        awaitEmpty();
        return events / ((System.nanoTime() - begin) / NANOS);
    }

    void awaitEmpty() throws SQLException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE;
        while (database.number("select count(*) from (select 1 from outbox limit 1) any_row") > 0) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("the outbox is not drained");
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }
}
