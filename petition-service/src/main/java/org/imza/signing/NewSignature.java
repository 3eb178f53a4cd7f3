package org.imza.signing;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.imza.event.SignatureEvent;
import org.imza.kit.limit.Pace;
import org.imza.kit.sealed.DataKey;
import org.imza.petition.SignablePetition;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignatureState;

/** A submission on its way to the database: everything that can be sealed before is sealed. */
record NewSignature(
        UUID id,
        SignablePetition petition,
        DataKey key,
        Submission submission,
        byte[] fingerprint,
        byte[] sealed,
        String mailTo,
        Pace pace,
        String traceparent) {

    /** One order for everybody, so that two replicas that insert the same persons never wait for each other. */
    static final Comparator<NewSignature> IN_LOCKING_ORDER = Comparator.comparing(
                    (NewSignature signature) -> signature.petition().id())
            .thenComparing(NewSignature::fingerprint, Arrays::compareUnsigned);

    /** Equal for the same person on the same petition. */
    record Person(UUID petitionId, ByteBuffer fingerprint) {

        static Person of(UUID petitionId, byte[] fingerprint) {
            return new Person(petitionId, ByteBuffer.wrap(fingerprint));
        }
    }

    Person person() {
        return Person.of(petition.id(), fingerprint);
    }

    boolean shown() {
        return submission.choices().show(submission.signer());
    }

    /** When its mail goes out. */
    Instant mailedAt(Instant now) {
        Instant later = pace.notBefore(now);
        return later == null ? now : later;
    }

    SignatureRow row(Instant now) {
        return new SignatureRow(
                id,
                petition.id(),
                SignatureState.PENDING,
                now,
                null,
                submission.choices(),
                shown(),
                fingerprint,
                sealed,
                pace.never() ? List.of() : List.of(mailedAt(now)));
    }

    /** The event where it waits for its link, as a submission of the signature with {@code signatureId}. */
    SignatureEvent submitted(UUID signatureId, String recipient, Instant now) {
        return new SignatureEvent.Submitted(
                signatureId,
                petition.id(),
                petition.slug(),
                petition.title(submission.language()),
                submission.language(),
                submission.keepMeUpdated(),
                recipient,
                now,
                pace.notBefore(now),
                submission.spokenTag());
    }

    /** The event where the person's signature, the one with {@code signatureId}, counts already. */
    SignatureEvent repeated(UUID signatureId, String recipient, Instant now) {
        return new SignatureEvent.Repeated(
                signatureId,
                petition.id(),
                petition.slug(),
                petition.title(submission.language()),
                submission.language(),
                recipient,
                now,
                pace.notBefore(now),
                petition.path(),
                submission.spokenTag());
    }

    @Override
    public String toString() {
        return "NewSignature[" + id + "]";
    }
}
