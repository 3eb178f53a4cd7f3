package org.imza.signing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.imza.batch.MicroBatch;
import org.imza.kit.id.Ids;
import org.imza.kit.limit.Pace;
import org.imza.kit.problem.Problem;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.trace.Tracing;
import org.imza.petition.SignablePetition;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignerSeal;

/** Somebody signs. What they get to see never tells whether they, or anybody, signed before. */
@Singleton
public class SigningPetition {

    private final PetitionKeys keys;
    private final SignerSeal seal;
    private final Tracing tracing;
    private final MicroBatch<NewSignature> batch;

    SigningPetition(
            PetitionKeys keys, SignerSeal seal, StoringSignatures storing, Tracing tracing, SignatureConfig config) {
        this.keys = keys;
        this.seal = seal;
        this.tracing = tracing;
        this.batch = new MicroBatch<>("signing", config.limits(), storing::store);
    }

    /**
     * Stores a signature that waits for its confirmation by mail, without blocking. The stage completes once it is
     * committed, and fails with a {@link Problem} (503) if it could not be or too many wait.
     *
     * @param pace of its mail; all else is the same, and takes the same time, however long that waits
     * @throws Problem at once: 409 if the petition takes no signatures, 503 if too many wait
     */
    public CompletionStage<Void> sign(SignablePetition petition, Submission submission, Pace pace) {
        if (!petition.open()) {
            throw Problem.wrongState("petition-closed");
        }
        batch.refuseIfFull(); // Sealing costs more than all else.
        String traceparent = tracing.traceparent();
        return keys.soon(petition.id()).thenCompose(key -> stored(petition, submission, pace, key, traceparent));
    }

    private CompletionStage<Void> stored(
            SignablePetition petition, Submission submission, Pace pace, DataKey key, String traceparent) {
        if (key == null) {
            throw Problem.notFound();
        }
        UUID id = Ids.next();
        return batch.add(new NewSignature(
                id,
                petition,
                key,
                submission,
                key.fingerprint(submission.email()),
                seal.forRest(key, id, submission.signer()),
                seal.forMail(key, id, id, submission.signer(), submission.spokenTag()),
                pace,
                traceparent));
    }

    /** Whether the next one would be refused. */
    boolean full() {
        return batch.full();
    }

    void finish(@Observes ShutdownEvent event) throws InterruptedException {
        batch.close();
    }
}
