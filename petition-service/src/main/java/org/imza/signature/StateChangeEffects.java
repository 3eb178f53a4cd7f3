package org.imza.signature;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.imza.event.Event;

/** Every {@link StateChangeEffect} in the order of their priorities. Whatever moves signatures calls it, once a transaction. */
@Singleton
public class StateChangeEffects {

    private final List<StateChangeEffect> effects;

    StateChangeEffects(@All List<StateChangeEffect> effects) {
        this.effects = effects;
    }

    /** Applies all of them to {@code changes}, and returns what has to be published in the same transaction. */
    public List<Event> apply(Connection connection, List<StateChange> changes) throws SQLException {
        List<Event> events = new ArrayList<>();
        if (!changes.isEmpty()) {
            for (StateChangeEffect effect : effects) {
                events.addAll(effect.apply(connection, changes));
            }
        }
        return events;
    }
}
