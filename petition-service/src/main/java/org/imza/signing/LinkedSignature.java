package org.imza.signing;

import java.time.Duration;
import java.time.Instant;
import org.imza.petition.SignablePetition;

/** The signature that a proven link is about. {@code signer} is {@code null} once nothing personal is left. */
record LinkedSignature(SignatureRow row, SignablePetition petition, Signer signer) {

    SignatureOf reference() {
        return new SignatureOf(row.id(), petition);
    }

    SignatureState state() {
        return row.state();
    }

    boolean expired(Instant now, Duration after) {
        return !row.submittedAt().plus(after).isAfter(now);
    }

    @Override
    public String toString() {
        return "LinkedSignature[" + row + "]";
    }
}
