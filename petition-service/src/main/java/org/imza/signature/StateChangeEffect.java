package org.imza.signature;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.imza.event.Event;

/**
 * What follows when signatures change state, in the transaction that changes them: it happens with them or not at all.
 * Every bean of this type is applied, whatever moves the signatures. Each has a {@link jakarta.annotation.Priority} of its
 * own, the highest of which goes first: so all transactions lock in one order, and never wait for each other.
 */
public interface StateChangeEffect {

    /**
     * Applies {@code changes}, none of which is empty, on {@code connection}, which somebody else commits; returns what
     * has to be published in the same transaction. It may run again after an attempt that failed.
     */
    List<Event> apply(Connection connection, List<StateChange> changes) throws SQLException;
}
