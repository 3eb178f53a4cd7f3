package org.imza.signing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.imza.batch.MicroBatch;
import org.imza.batch.Transactions;
import org.imza.event.Event;
import org.imza.event.SignatureEvent;
import org.imza.kit.outbox.Causes;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.kit.trace.Tracing;
import org.imza.progress.SignatureCounter;

/** A signer takes the signature back, at any time, from closed petitions too. Name, e-mail and comment are gone. */
@Startup
@Singleton
class WithdrawingSignature {

    private final Transactions transactions;
    private final SignatureCounter counter;
    private final Outbox outbox;
    private final SignatureCounts counts;
    private final Tracing tracing;
    private final Clock clock;
    private final MicroBatch<SignatureOf> batch;

    WithdrawingSignature(
            Transactions transactions,
            SignatureCounter counter,
            Outbox outbox,
            SignatureCounts counts,
            Tracing tracing,
            SigningConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.counter = counter;
        this.outbox = outbox;
        this.counts = counts;
        this.tracing = tracing;
        this.clock = clock;
        this.batch = new MicroBatch<>("withdrawing", config.limits(), this::write);
    }

    /**
     * Withdraws a pending or confirmed signature; for any other one nothing happens.
     *
     * @throws Problem 503, at once, if too many wait
     */
    CompletionStage<Void> withdraw(SignatureOf signature) {
        return batch.add(signature.tracedBy(tracing.traceparent()));
    }

    private void write(List<SignatureOf> batch) throws SQLException {
        List<SignatureOf> once = SignatureOf.once(batch);
        int withdrawn = transactions.run(connection -> withdrawn(connection, once));
        outbox.wakeRelay();
        counts.withdrawn(withdrawn);
    }

    private int withdrawn(Connection connection, List<SignatureOf> signatures) throws SQLException {
        Instant now = clock.instant();
        Map<UUID, Boolean> counted = StateRows.withdraw(connection, SignatureOf.ids(signatures));
        List<SignatureOf> withdrawn = signatures.stream()
                .filter(signature -> counted.containsKey(signature.id()))
                .toList();
        List<Event> events = new ArrayList<>();
        Causes causes = Causes.each();
        withdrawn.forEach(one -> events.add(causes.of(
                one.traceparent(),
                new SignatureEvent.Withdrawn(one.id(), one.petition().id(), now))));
        List<SignatureOf> fewer =
                withdrawn.stream().filter(one -> counted.get(one.id())).toList();
        events.addAll(counter.apply(connection, SignatureOf.changes(fewer, -1)));
        outbox.append(connection, events, causes);
        return withdrawn.size();
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}
