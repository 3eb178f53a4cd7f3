package org.imza.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody who had signed before gave once more, and was mailed about: it takes the place of what their signature
 * holds once they confirm it. {@code mailedAt} may be in the future; {@code sealed} is
 * sealed for the signature.
 */
public record Resubmission(
        UUID signatureId,
        UUID id,
        Instant submittedAt,
        Instant mailedAt,
        Choices choices,
        boolean shown,
        byte[] sealed) {

    @Override
    public String toString() {
        return "Resubmission[" + id + "]";
    }
}
