package org.imza.kit.sealed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.imza.kit.command.Command;
import org.imza.kit.log.Redacted;
import org.imza.kit.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Wraps every data key anew under the primary master key, and ends. Services go on meanwhile; a key that was destroyed
 * or replaced in between stays so. May be run again at any time: what is wrapped already stays as it is.
 */
@Singleton
public class RewrappingAll implements Command {

    private static final Logger LOG = Logger.getLogger(RewrappingAll.class);
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final MasterKeys masterKeys;
    private final List<WrappedKeys> all;

    RewrappingAll(Sql sql, MasterKeys masterKeys, @All List<WrappedKeys> all) {
        this.sql = sql;
        this.masterKeys = masterKeys;
        this.all = all;
    }

    @Override
    public String name() {
        return "rewrap";
    }

    /** 0 once all is wrapped under the primary key. */
    @Override
    public int run() {
        try {
            for (WrappedKeys keys : all) {
                System.out.printf("Wrapped anew: %d keys of %s%n", rewrapped(keys), keys.table());
            }
            return 0;
        } catch (RuntimeException e) {
            LOG.errorf("Not every key could be wrapped anew: %s", Redacted.trace(e));
            return 1;
        }
    }

    /** A row's key, as PostgreSQL writes it, whose it is, and what is wrapped. */
    private record Row(String key, UUID owner, byte[] wrapped) {}

    private long rewrapped(WrappedKeys keys) {
        long count = 0;
        // Page by page, for nobody knows how many there are.
        List<Row> page = sql.of(select(keys, "true")).bind("most", AT_ONCE).list(Row.class);
        while (!page.isEmpty()) {
            for (Row row : page) {
                if (!masterKeys.wrappedByPrimary(row.wrapped())) {
                    count += rewrap(keys, row);
                }
            }
            page = sql.of(select(keys, keys.key() + " > :after"))
                    .bindUntyped("after", page.getLast().key())
                    .bind("most", AT_ONCE)
                    .list(Row.class);
        }
        return count;
    }

    private static String select(WrappedKeys keys, String which) {
        return """
                select %2$s::text as key, %3$s as owner, %4$s as wrapped from %1$s
                where %4$s is not null and %5$s order by %2$s limit :most
                """.formatted(keys.table(), keys.key(), keys.owner(), keys.column(), which);
    }

    private int rewrap(WrappedKeys keys, Row row) {
        return sql.of("update %1$s set %3$s = :now where %2$s = :key and %3$s = :before"
                        .formatted(keys.table(), keys.key(), keys.column()))
                .bind("now", masterKeys.wrap(masterKeys.unwrap(row.wrapped(), row.owner()), row.owner()))
                .bindUntyped("key", row.key())
                .bind("before", row.wrapped())
                .update();
    }
}
