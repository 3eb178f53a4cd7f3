package org.imza.signature;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imza.event.SignatureEvent;
import org.imza.kit.sealed.DataKey;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;

/**
 * The latest events of a signature, and of the submissions that wait, as far as their rows tell; with the time of then,
 * and so with the id of then.
 */
@Singleton
class RepublishedEvents {

    private final PetitionViews petitions;
    private final PetitionKeys keys;
    private final SignerSeal seal;

    RepublishedEvents(PetitionViews petitions, PetitionKeys keys, SignerSeal seal) {
        this.petitions = petitions;
        this.keys = keys;
        this.seal = seal;
    }

    /** Empty if there were none, or nobody may know any more. {@code again} are its submissions that wait. */
    List<SignatureEvent> of(SignatureRow row, List<Resubmission> again, Instant since, Instant now) {
        return switch (row.state()) {
            case PENDING -> submitted(row, again, since).toList();
            case CONFIRMED ->
                List.of(new SignatureEvent.Confirmed(
                        row.id(),
                        row.petitionId(),
                        row.confirmedAt(),
                        row.choices().keepMeUpdated()));
            // When is not kept. Hearing it again changes nothing.
            case WITHDRAWN ->
                Stream.concat(
                                Stream.of(new SignatureEvent.Withdrawn(row.id(), row.petitionId(), now)),
                                submitted(row, again, since))
                        .toList();
            case INVALIDATED -> List.of(new SignatureEvent.Invalidated(row.id(), row.petitionId(), now));
        };
    }

    private Stream<SignatureEvent> submitted(SignatureRow row, List<Resubmission> again, Instant since) {
        List<Resubmission> all =
                Stream.concat(first(row, again, since).stream(), again.stream()).toList();
        return all.isEmpty()
                ? Stream.empty()
                : petitions
                        .of(row.petitionId())
                        .filter(petition -> petition.state().signable())
                        .stream()
                        .flatMap(petition -> keys.of(row.petitionId()).stream()
                                .flatMap(key -> all.stream().map(one -> submitted(one, petition, key))));
    }

    /** A submission that was not mailed, at its time or ever, was never published, and is not now. */
    private static Optional<Resubmission> first(SignatureRow row, List<Resubmission> again, Instant since) {
        if (row.state() != SignatureState.PENDING
                || !row.submittedAt().isAfter(since)
                || row.mailedAt().isEmpty()) {
            return Optional.empty();
        }
        Resubmission first = row.firstSubmission();
        boolean itsOwn = !first.mailedAt().isBefore(row.submittedAt())
                && again.stream().noneMatch(one -> one.mailedAt().equals(first.mailedAt()));
        return itsOwn ? Optional.of(first) : Optional.empty();
    }

    private SignatureEvent submitted(Resubmission one, PetitionView petition, DataKey key) {
        Choices choices = one.choices();
        return new SignatureEvent.Submitted(
                one.signatureId(),
                petition.id(),
                petition.slug(),
                petition.shownIn(choices.language()).words().title(),
                choices.language(),
                choices.keepMeUpdated(),
                seal.forMail(key, one.signatureId(), one.id(), seal.open(key, one.sealed(), one.signatureId()), null),
                one.submittedAt(),
                one.mailedAt().isAfter(one.submittedAt()) ? one.mailedAt() : null,
                null);
    }
}
