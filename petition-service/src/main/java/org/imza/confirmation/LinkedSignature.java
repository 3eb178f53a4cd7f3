package org.imza.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imza.petition.SignablePetition;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureState;
import org.imza.signature.Signer;

/**
 * The signature that a proven link is about, in the submission that the link was mailed for. {@code signer} is
 * {@code null} once nothing personal is left.
 */
record LinkedSignature(SignatureRow row, UUID submissionId, SignablePetition petition, Signer signer) {

    SignatureReference reference() {
        return new SignatureReference(
                row.id(), submissionId, petition, row.choices().keepMeUpdated(), null);
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
