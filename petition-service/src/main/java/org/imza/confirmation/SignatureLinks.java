package org.imza.confirmation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.LinkToken;
import org.imza.petition.Petitions;
import org.imza.signature.LinkPurpose;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignatureLookup;
import org.imza.signature.SignatureRow;
import org.imza.signature.SignerSeal;

/** Follows the links of mails to the signatures they are about. */
@Singleton
class SignatureLinks {

    private final SignatureLookup lookup;
    private final PetitionKeys keys;
    private final Petitions petitions;
    private final SignerSeal seal;

    SignatureLinks(SignatureLookup lookup, PetitionKeys keys, Petitions petitions, SignerSeal seal) {
        this.lookup = lookup;
        this.keys = keys;
        this.petitions = petitions;
        this.seal = seal;
    }

    /** The signature that {@code text} was sent for with {@code purpose}; empty for whatever else it may be. */
    Optional<LinkedSignature> follow(LinkPurpose purpose, String text) {
        return LinkToken.parse(text)
                .flatMap(token -> lookup.find(new SignatureLookup.Link(token.id(), token.version()))
                        .flatMap(row -> keys.of(row.petitionId())
                                .filter(key -> purpose.proven(token, key))
                                .flatMap(key -> linked(row, token.version(), key))));
    }

    /** Whether anything is left to take back of a signature that was withdrawn: submissions since, not confirmed yet. */
    boolean submissionsWait(LinkedSignature signature) {
        return lookup.submissionsWait(signature.row().id());
    }

    private Optional<LinkedSignature> linked(SignatureRow row, UUID submissionId, DataKey key) {
        return petitions
                .signable(row.petitionId())
                .map(petition -> new LinkedSignature(
                        row, submissionId, petition, row.sealed() == null ? null : seal.open(key, row)));
    }
}
