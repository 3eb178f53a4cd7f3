package org.imza.signing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** The owner of the address presses the button: from its commit on the signature counts, once. */
@Startup
@Singleton
class ConfirmingSignature {

    private final Transactions transactions;
    private final SignatureCounter counter;
    private final Outbox outbox;
    private final SignatureCounts counts;
    private final Tracing tracing;
    private final SigningConfig config;
    private final Clock clock;
    private final MicroBatch<SignatureOf> batch;

    ConfirmingSignature(
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
        this.config = config;
        this.clock = clock;
        this.batch = new MicroBatch<>("confirming", config.limits(), this::write);
    }

    /**
     * Confirms a pending signature that is not too old; for any other one nothing happens.
     *
     * @throws Problem at once: 409 if the petition takes no signatures, 503 if too many wait
     */
    CompletionStage<Void> confirm(SignatureOf signature) {
        if (!signature.petition().open()) {
            throw Problem.wrongState("petition-closed", "The petition takes no more signatures.");
        }
        return batch.add(signature.tracedBy(tracing.traceparent()));
    }

    private void write(List<SignatureOf> batch) throws SQLException {
        List<SignatureOf> once = SignatureOf.once(batch);
        int confirmed = transactions.run(connection -> confirmed(connection, once));
        outbox.wakeRelay();
        counts.confirmed(confirmed);
    }

    private int confirmed(Connection connection, List<SignatureOf> signatures) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant since = now.minus(config.confirmWithin());
        Set<UUID> turned = StateRows.confirm(connection, SignatureOf.ids(signatures), since, now)
                .keySet();
        List<SignatureOf> confirmed = signatures.stream()
                .filter(signature -> turned.contains(signature.id()))
                .toList();
        List<Event> events = new ArrayList<>();
        Causes causes = Causes.each();
        confirmed.forEach(one -> events.add(causes.of(
                one.traceparent(),
                new SignatureEvent.Confirmed(one.id(), one.petition().id(), now))));
        events.addAll(counter.apply(connection, SignatureOf.changes(confirmed, 1)));
        outbox.append(connection, events, causes);
        return confirmed.size();
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}
