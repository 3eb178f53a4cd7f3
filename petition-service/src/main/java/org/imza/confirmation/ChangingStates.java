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
import org.imza.batch.Transactions;
import org.imza.event.Event;
import org.imza.event.SignatureEvent;
import org.imza.kit.outbox.Causes;
import org.imza.kit.outbox.Outbox;
import org.imza.progress.SignatureCounter;
import org.imza.signature.SignatureConfig;

/** Moves signatures from one state to the next, in batches: rows, counts and events in one transaction. */
@Singleton
class ChangingStates {

    private final Transactions transactions;
    private final SignatureCounter counter;
    private final Outbox outbox;
    private final SignatureConfig config;
    private final Clock clock;

    ChangingStates(
            Transactions transactions, SignatureCounter counter, Outbox outbox, SignatureConfig config, Clock clock) {
        this.transactions = transactions;
        this.counter = counter;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** What becomes of a signature. */
    interface Change {

        /** Moves those that can be; the values tell whose move changes the count. */
        Map<UUID, Boolean> move(Connection connection, List<SignatureOf> signatures, Instant now) throws SQLException;

        /** By how much it does. */
        int counts();

        /** What is told of each that was moved. */
        SignatureEvent event(SignatureOf signature, Instant now);
    }

    /** A batch for those to whom {@code change} is to happen, each once; {@code done} hears how many were moved. */
    MicroBatch<SignatureOf> inBatches(String name, Change change, IntConsumer done) {
        return new MicroBatch<>(name, config.limits(), batch -> {
            List<SignatureOf> once = SignatureOf.once(batch);
            int moved = transactions.run(connection -> moved(connection, change, once));
            outbox.wakeRelay();
            done.accept(moved);
        });
    }

    private int moved(Connection connection, Change change, List<SignatureOf> signatures) throws SQLException {
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Boolean> counted = change.move(connection, signatures, now);
        List<SignatureOf> moved = signatures.stream()
                .filter(signature -> counted.containsKey(signature.id()))
                .toList();
        List<Event> events = new ArrayList<>();
        Causes causes = Causes.each();
        moved.forEach(one -> events.add(causes.of(one.traceparent(), change.event(one, now))));
        List<SignatureOf> countable =
                moved.stream().filter(one -> counted.get(one.id())).toList();
        events.addAll(counter.apply(connection, SignatureOf.changes(countable, change.counts())));
        outbox.append(connection, events, causes);
        return moved.size();
    }
}
