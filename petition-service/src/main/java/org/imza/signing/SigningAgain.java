package org.imza.signing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.event.SignatureEvent;

/** What it means when a person signs a petition once more. Only their own mailbox learns of it. */
@Singleton
class SigningAgain {

    private final SignerSeal seal;

    SigningAgain(SignerSeal seal) {
        this.seal = seal;
    }

    /** The row as it is from now on, and the mail that goes out, if one does. */
    record Outcome(SignatureRow row, Optional<SignatureEvent> event) {}

    Outcome of(SignatureRow row, NewSignature again, Instant now) {
        SignatureRow next = row.state().takesSubmissions() ? resubmitted(row, again, now) : row;
        if (!row.mayBeMailed(now) || again.pace().never()) {
            return new Outcome(next, Optional.empty());
        }
        String mailTo = seal.forMail(again.key(), row.id(), again.submission().signer());
        return new Outcome(
                next.mailed(again.mailedAt(now)),
                Optional.of(
                        next.state() == SignatureState.PENDING
                                ? submitted(again, row.id(), mailTo, now)
                                : repeated(again, row.id(), mailTo, now)));
    }

    private SignatureRow resubmitted(SignatureRow row, NewSignature again, Instant now) {
        Signer signer = again.submission().signer();
        return row.resubmitted(
                again.submission().choices(), again.shown(), seal.forRest(again.key(), row.id(), signer), now);
    }

    static SignatureEvent submitted(NewSignature signature, UUID id, String mailTo, Instant now) {
        Submission submission = signature.submission();
        return new SignatureEvent.Submitted(
                id,
                signature.petition().id(),
                signature.petition().slug(),
                signature.petition().title(submission.language()),
                submission.language(),
                submission.keepMeUpdated(),
                mailTo,
                now,
                signature.pace().notBefore(now));
    }

    private static SignatureEvent repeated(NewSignature signature, UUID id, String mailTo, Instant now) {
        String language = signature.submission().language();
        return new SignatureEvent.Repeated(
                id,
                signature.petition().id(),
                signature.petition().slug(),
                signature.petition().title(language),
                language,
                mailTo,
                now,
                signature.pace().notBefore(now));
    }
}
