package org.imza.confirmation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.imza.batch.MicroBatch;
import org.imza.event.SignatureEvent;
import org.imza.kit.problem.Problem;
import org.imza.kit.trace.Tracing;
import org.imza.signature.SignatureMetrics;
import org.imza.signature.SignatureState;

/** A signer takes the signature back, at any time, from closed petitions too. Name, e-mail and comment are gone. */
@Startup
@Singleton
class WithdrawingSignature implements StateTransitions.Transition {

    private final Tracing tracing;
    private final MicroBatch<SignatureReference> batch;

    WithdrawingSignature(StateTransitions transitions, SignatureMetrics metrics, Tracing tracing) {
        this.tracing = tracing;
        this.batch = transitions.inBatches("withdrawing", this, metrics::withdrawn);
    }

    /**
     * Withdraws a pending or confirmed signature, and forgets every submission of it that waits.
     *
     * @throws Problem 503, at once, if too many wait
     */
    CompletionStage<Void> withdraw(SignatureReference signature) {
        return batch.add(signature.tracedBy(tracing.traceparent()));
    }

    @Override
    public Map<UUID, SignatureState> move(Connection connection, List<SignatureReference> signatures, Instant now)
            throws SQLException {
        return StateRows.withdraw(connection, signatures);
    }

    @Override
    public SignatureState to() {
        return SignatureState.WITHDRAWN;
    }

    @Override
    public SignatureEvent event(SignatureReference signature, Instant now) {
        return new SignatureEvent.Withdrawn(signature.id(), signature.petition().id(), now);
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}
