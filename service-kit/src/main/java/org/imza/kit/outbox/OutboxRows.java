package org.imza.kit.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.sql.Sql;

/** Takes rows from the outbox. */
@Singleton
class OutboxRows {

    private static final int MOST_ROWS = 500;
    /** As stored. A row of a busy moment holds hundreds of events, and all that is taken has to fit into memory. */
    private static final int MOST_BYTES = 4 << 20;

    private static final String TAKE = """
            with oldest as (
                select id, sum(pg_column_size(events)) over (order by id) - pg_column_size(events) as bytes_before
                from (select id, events from outbox order by id limit :rows) o),
            taken as (
                delete from outbox where id in (select id from oldest where bytes_before < :bytes)
                returning id, events)
            select events from taken order by id
            """;

    /** A replica that hangs, on a frozen machine say, gives the lock back after a while, and another one goes on. */
    private static final String BOUND = "set local idle_in_transaction_session_timeout = '60s'";

    private final Sql sql;
    private final Locks locks;

    OutboxRows(Sql sql, Locks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    /**
     * The oldest rows, one at least if there is any; gone when the transaction commits. None while another replica takes
     * them.
     */
    List<String> take() {
        if (!locks.tryHold(LockSpace.OUTBOX_RELAY)) {
            return List.of();
        }
        sql.of(BOUND).update();
        return sql.of(TAKE).bind("rows", MOST_ROWS).bind("bytes", MOST_BYTES).list(String.class);
    }
}
