package org.imza.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stored signature. {@code sealed} is {@code null} once withdrawn; {@code mailedAt} holds the last mails' times. */
public record SignatureRow(
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

    /** How many times of mails are kept, and how many mails go out within a day. */
    static final int MAILS = 5;

    private static final Duration WITHIN = Duration.ofHours(24);
    /** Whoever waits for longer has looked for the mail in vain. */
    private static final Duration SECOND_PRESS = Duration.ofMinutes(1);

    /** Whether one more mail neither floods somebody who may never have asked for any, nor helps fraud. */
    public boolean mayBeMailed(Instant now) {
        return state != SignatureState.INVALIDATED
                && (mailedAt.size() < MAILS
                        || !mailedAt.get(mailedAt.size() - MAILS).plus(WITHIN).isAfter(now));
    }

    /** Whether it came, and is mailed about, just before {@code now}: a button that is pressed twice comes twice. */
    public boolean justSubmitted(Instant now) {
        return state == SignatureState.PENDING && !mailedAt.isEmpty() && just(submittedAt, now);
    }

    /** Whether its person was told just before {@code now} that it counts already. */
    public boolean justRepeated(Instant now) {
        return state == SignatureState.CONFIRMED
                && !mailedAt.isEmpty()
                && mailedAt.getLast().isAfter(confirmedAt)
                && just(mailedAt.getLast(), now);
    }

    private static boolean just(Instant then, Instant now) {
        return then.plus(SECOND_PRESS).isAfter(now);
    }

    /** What it holds while it is pending; mailed about when the first of the mails went out that are known. */
    Resubmission firstSubmission() {
        Instant mailed = mailedAt.contains(submittedAt) ? submittedAt : mailedAt.getFirst();
        return new Resubmission(id, id, submittedAt, mailed, choices, shown, sealed);
    }

    /** As it will be if the person confirms {@code again}. */
    SignatureRow resubmitted(Resubmission again) {
        return pending(again.submittedAt(), again.choices(), again.shown(), again.sealed());
    }

    /** As it looks to somebody whose submission waited too long, and was forgotten. */
    SignatureRow forgotten() {
        return pending(Instant.EPOCH, choices, false, null);
    }

    private SignatureRow pending(Instant submitted, Choices newChoices, boolean nowShown, byte[] newlySealed) {
        if (!state.takesSubmissions()) {
            throw new IllegalStateException("a signature that is " + state + " keeps its words");
        }
        return new SignatureRow(
                id,
                petitionId,
                SignatureState.PENDING,
                submitted,
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
