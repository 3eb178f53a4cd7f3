package org.imza.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A stored signature. {@code sealed} is {@code null} once withdrawn; {@code mailedAt} holds the last mails' times. */
record SignatureRow(
        UUID id,
        UUID petitionId,
        SignatureState state,
        Instant submittedAt,
        Instant confirmedAt,
        Choices choices,
        boolean shown,
        byte[] fingerprint,
        byte[] sealed,
        List<Instant> mailedAt) {

    private static final int MAILS = 5;
    private static final Duration WITHIN = Duration.ofHours(24);

    /** Whether one more mail is no bombing of somebody who may never have asked for any, and no help for fraud. */
    boolean mayBeMailed(Instant now) {
        return state != SignatureState.INVALIDATED
                && (mailedAt.size() < MAILS
                        || !mailedAt.get(mailedAt.size() - MAILS).plus(WITHIN).isAfter(now));
    }

    /** Another mail goes out. */
    SignatureRow mailed(Instant now) {
        List<Instant> times = new ArrayList<>(mailedAt);
        times.add(now);
        List<Instant> last = times.subList(Math.max(0, times.size() - MAILS), times.size());
        return new SignatureRow(
                id, petitionId, state, submittedAt, confirmedAt, choices, shown, fingerprint, sealed, last);
    }

    /** The person signs once more: the latest words win, and wait to be confirmed. */
    SignatureRow resubmitted(Choices newChoices, boolean nowShown, byte[] newlySealed, Instant now) {
        if (!state.takesSubmissions()) {
            throw new IllegalStateException("a signature that is " + state + " keeps its words");
        }
        return new SignatureRow(
                id,
                petitionId,
                SignatureState.PENDING,
                now,
                null,
                newChoices,
                nowShown,
                fingerprint,
                newlySealed,
                mailedAt);
    }

    @Override
    public String toString() {
        return "SignatureRow[" + id + ", " + state + "]";
    }
}
