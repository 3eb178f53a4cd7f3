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
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignatureMetrics;
import org.imza.signature.SignatureState;

/** The owner of the address presses the button: from its commit on the signature counts, once. */
@Startup
@Singleton
class ConfirmingSignature implements StateTransitions.Transition {

    private final Tracing tracing;
    private final SignatureConfig config;
    private final MicroBatch<SignatureReference> batch;

    ConfirmingSignature(
            StateTransitions transitions, SignatureMetrics metrics, Tracing tracing, SignatureConfig config) {
        this.tracing = tracing;
        this.config = config;
        this.batch = transitions.inBatches("confirming", this, metrics::confirmed);
    }

    /**
     * Confirms a submission that waits and is not too old, unless another one of its signature counts already.
     *
     * @throws Problem at once: 409 if the petition takes no signatures, 503 if too many wait
     */
    CompletionStage<Void> confirm(SignatureReference signature) {
        if (!signature.petition().open()) {
            throw Problem.wrongState("petition-closed");
        }
        return batch.add(signature.tracedBy(tracing.traceparent()));
    }

    @Override
    public Map<UUID, SignatureState> move(Connection connection, List<SignatureReference> signatures, Instant now)
            throws SQLException {
        return StateRows.confirm(connection, signatures, now.minus(config.confirmWithin()), now);
    }

    @Override
    public SignatureState to() {
        return SignatureState.CONFIRMED;
    }

    @Override
    public SignatureEvent event(SignatureReference signature, Instant now) {
        return new SignatureEvent.Confirmed(signature.id(), signature.petition().id(), now, signature.keepMeUpdated());
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}
