package org.imza.signing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.imza.event.SignatureEvent;
import org.imza.kit.sealed.DataKey;
import org.imza.petition.PetitionView;
import org.imza.petition.ReadingPetitions;

/** The last event of a signature, as far as its row tells; with the time of then, and so with the id of then. */
@Singleton
class RetellingSignature {

    private final ReadingPetitions petitions;
    private final PetitionKeys keys;
    private final SignerSeal seal;

    RetellingSignature(ReadingPetitions petitions, PetitionKeys keys, SignerSeal seal) {
        this.petitions = petitions;
        this.keys = keys;
        this.seal = seal;
    }

    /** Empty if there was none, or nobody may know any more. */
    Optional<SignatureEvent> of(SignatureRow row, Instant now) {
        return switch (row.state()) {
            case PENDING -> submitted(row);
            case CONFIRMED -> Optional.of(new SignatureEvent.Confirmed(row.id(), row.petitionId(), row.confirmedAt()));
            // When is not kept. Hearing it again changes nothing.
            case WITHDRAWN -> Optional.of(new SignatureEvent.Withdrawn(row.id(), row.petitionId(), now));
            case INVALIDATED -> Optional.of(new SignatureEvent.Invalidated(row.id(), row.petitionId(), now));
        };
    }

    /** A submission that was too much to be mailed was told to nobody, and is not now. */
    private Optional<SignatureEvent> submitted(SignatureRow row) {
        if (row.mailedAt().isEmpty() || row.mailedAt().getLast().isBefore(row.submittedAt())) {
            return Optional.empty();
        }
        return petitions
                .of(row.petitionId())
                .filter(petition -> petition.state().signable())
                .flatMap(petition -> keys.of(row.petitionId()).map(key -> submitted(row, petition, key)));
    }

    /** When the mail went out that had to wait. */
    private static Instant waiting(SignatureRow row) {
        Instant mailedAt = row.mailedAt().getLast();
        return mailedAt.isAfter(row.submittedAt()) ? mailedAt : null;
    }

    private SignatureEvent submitted(SignatureRow row, PetitionView petition, DataKey key) {
        return new SignatureEvent.Submitted(
                row.id(),
                petition.id(),
                petition.slug(),
                petition.shownIn(row.choices().language()).words().title(),
                row.choices().language(),
                row.choices().keepMeUpdated(),
                seal.forMail(key, row.id(), seal.open(key, row)),
                row.submittedAt(),
                waiting(row));
    }
}
