package org.imza.signing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.imza.event.SignatureEvent;
import org.imza.signature.Resubmission;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureRows;
import org.imza.signature.SignerSeal;

/** What it means when a person signs a petition once more. Only their own mailbox learns of it. */
@Singleton
class Resubmissions {

    private final SignerSeal seal;

    Resubmissions(SignerSeal seal) {
        this.seal = seal;
    }

    /** The mail that goes out, now or later; what waits for its link, if it is to confirm anything; the event. */
    record Outcome(SignatureRows.Mail mail, Optional<Resubmission> words, SignatureEvent event) {}

    /**
     * Empty if no mail goes out: then nothing changes either, since nobody could know what there is to confirm. What the
     * signature holds stays as it is in any case, for the links that were mailed about it. No second mail goes out either about
     * a button that was pressed twice.
     */
    Optional<Outcome> of(SignatureRow row, NewSignature again, Instant now) {
        if (!row.mayBeMailed(now) || again.pace().never() || secondPress(row, again, now)) {
            return Optional.empty();
        }
        SignatureRows.Mail mail = new SignatureRows.Mail(row.id(), again.mailedAt(now));
        String mailTo = seal.forMail(
                again.key(),
                row.id(),
                again.id(),
                again.submission().signer(),
                again.submission().spokenTag());
        return Optional.of(
                row.state().takesSubmissions()
                        ? new Outcome(mail, Optional.of(words(row, again, now)), again.submitted(row.id(), mailTo, now))
                        : new Outcome(mail, Optional.empty(), again.repeated(row.id(), mailTo, now)));
    }

    /** Pages are the same for everybody, so no form has a key of its own: the same words within a minute are the same press. */
    private boolean secondPress(SignatureRow row, NewSignature again, Instant now) {
        Submission submission = again.submission();
        return row.justRepeated(now)
                || row.justSubmitted(now)
                        && row.choices().equals(submission.choices())
                        && seal.open(again.key(), row).equals(submission.signer());
    }

    private Resubmission words(SignatureRow row, NewSignature again, Instant now) {
        Submission submission = again.submission();
        return new Resubmission(
                row.id(),
                again.id(),
                now,
                again.mailedAt(now),
                submission.choices(),
                again.shown(),
                seal.forRest(again.key(), row.id(), submission.signer()));
    }
}
