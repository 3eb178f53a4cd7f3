package org.imza.confirmation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.imza.batch.MicroBatch;
import org.imza.event.Event;
import org.imza.event.SignatureEvent;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.outbox.TraceContexts;
import org.imza.kit.sql.Transactions;
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignatureState;
import org.imza.signature.StateChangeEffects;

/** Moves signatures from one state to the next, in batches: rows, effects and events in one transaction. */
@Singleton
class StateTransitions {

    private final Transactions transactions;
    private final StateChangeEffects effects;
    private final Outbox outbox;
    private final SignatureConfig config;
    private final Clock clock;

    StateTransitions(
            Transactions transactions, StateChangeEffects effects, Outbox outbox, SignatureConfig config, Clock clock) {
        this.transactions = transactions;
        this.effects = effects;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** What becomes of a signature. */
    interface Transition {

        /** Moves those that can be: the keys, each with the state it left. */
        Map<UUID, SignatureState> move(Connection connection, List<SignatureReference> signatures, Instant now)
                throws SQLException;

        /** The state they are in then. */
        SignatureState to();

        /** The event of each that was moved. */
        SignatureEvent event(SignatureReference signature, Instant now);
    }

    /** A batch for those to whom {@code transition} is to happen, each once; {@code done} hears how many were moved. */
    MicroBatch<SignatureReference> inBatches(String name, Transition transition, IntConsumer done) {
        return new MicroBatch<>(name, config.limits(), batch -> {
            List<SignatureReference> once = SignatureReference.once(batch);
            int moved = transactions.run(connection -> moved(connection, transition, once));
            done.accept(moved);
        });
    }

    private int moved(Connection connection, Transition transition, List<SignatureReference> signatures)
            throws SQLException {
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, SignatureState> from = transition.move(connection, signatures, now);
        List<SignatureReference> moved = signatures.stream()
                .filter(signature -> from.containsKey(signature.id()))
                .toList();
        List<Event> events = new ArrayList<>();
        TraceContexts traces = TraceContexts.each();
        moved.forEach(one -> events.add(traces.of(one.traceparent(), transition.event(one, now))));
        events.addAll(effects.apply(connection, SignatureReference.changes(moved, from, transition.to())));
        outbox.append(connection, events, traces);
        return moved.size();
    }
}
