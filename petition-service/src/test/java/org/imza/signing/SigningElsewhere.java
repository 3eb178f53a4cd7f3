package org.imza.signing;

import jakarta.inject.Singleton;
import org.imza.kit.trace.Tracing;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignerSeal;

/** Signing in a second process of the service, as far as batches go: its own writers on the same database. */
@Singleton
public class SigningElsewhere {

    private final SigningPetition signing;

    SigningElsewhere(
            PetitionKeys keys, SignerSeal seal, StoringSignatures storing, Tracing tracing, SignatureConfig config) {
        this.signing = new SigningPetition(keys, seal, storing, tracing, config);
    }

    public SigningPetition signing() {
        return signing;
    }
}
