package org.imza.signaturereview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A signature as a moderator sees it: what its signer wants everybody to see, and no more. {@code name} and
 * {@code comment} may be {@code null}; {@code version} names these words, and no others; {@code day} is in UTC.
 */
record ModeratedSignature(
        UUID id,
        UUID petitionId,
        String version,
        String name,
        String comment,
        String country,
        LocalDate day,
        boolean invalidated,
        WordsReview review) {

    @Override
    public String toString() {
        return "ModeratedSignature[" + id + "]";
    }
}
