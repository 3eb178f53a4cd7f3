package org.imza.kit.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Holds advisory locks until a transaction ends. Several are taken in the register's order. */
@ApplicationScoped
public class Locks {

    private static final String HOLD = "select pg_advisory_xact_lock(:key)";
    private static final String TRY = "select pg_try_advisory_xact_lock(:key)";

    private final Sql sql;

    Locks(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction holds it; held until the current one ends. */
    public void hold(LockSpace space, String what) {
        hold(space.key(what));
    }

    /** The same. */
    public void hold(LockSpace space, UUID what) {
        hold(space.key(what));
    }

    /** The same. */
    public void hold(LockSpace space, byte[] what) {
        hold(space.key(what));
    }

    /** Whether the current transaction holds it now, until it ends; if not, another does. */
    public boolean tryHold(LockSpace space) {
        return sql.of(TRY).bind("key", space.key()).first(Boolean.class).orElseThrow();
    }

    private void hold(long key) {
        sql.of(HOLD).bind("key", key).any();
    }
}
