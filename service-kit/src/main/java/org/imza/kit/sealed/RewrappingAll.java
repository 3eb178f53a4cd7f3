package org.imza.kit.sealed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.command.Command;
import org.imza.kit.log.Redacted;
import org.jboss.logging.Logger;

/**
 * Wraps every data key anew under the primary master key, and ends. Services go on meanwhile; a key that was destroyed
 * or replaced in between stays so. May be run again at any time: what is wrapped already stays as it is.
 */
@Singleton
public class RewrappingAll implements Command {

    private static final Logger LOG = Logger.getLogger(RewrappingAll.class);
    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final MasterKeys masterKeys;
    private final List<WrappedKeys> all;

    RewrappingAll(DataSource dataSource, MasterKeys masterKeys, @All List<WrappedKeys> all) {
        this.dataSource = dataSource;
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
        } catch (SQLException | RuntimeException e) {
            LOG.errorf("Not every key could be wrapped anew: %s", Redacted.trace(e));
            return 1;
        }
    }

    private long rewrapped(WrappedKeys keys) throws SQLException {
        String select = "select %2$s, %3$s, %4$s from %1$s where %4$s is not null"
                .formatted(keys.table(), keys.key(), keys.owner(), keys.column());
        String update = "update %1$s set %3$s = ? where %2$s = ? and %3$s = ?"
                .formatted(keys.table(), keys.key(), keys.column());
        long count = 0;
        try (Connection reading = dataSource.getConnection();
                Connection writing = dataSource.getConnection()) {
            // A cursor, for nobody knows how many there are.
            reading.setAutoCommit(false);
            try (var rows = reading.prepareStatement(select);
                    var change = writing.prepareStatement(update)) {
                rows.setFetchSize(AT_ONCE);
                var row = rows.executeQuery();
                while (row.next()) {
                    byte[] before = row.getBytes(3);
                    UUID owner = row.getObject(2, UUID.class);
                    if (!masterKeys.wrappedByPrimary(before)) {
                        change.setBytes(1, masterKeys.wrap(masterKeys.unwrap(before, owner), owner));
                        change.setObject(2, row.getObject(1));
                        change.setBytes(3, before);
                        count += change.executeUpdate();
                    }
                }
            }
            reading.rollback();
        }
        return count;
    }
}
