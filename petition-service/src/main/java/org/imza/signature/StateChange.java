package org.imza.signature;

import java.util.List;
import java.util.UUID;
import org.imza.petition.SignablePetition;

/** Signatures of one petition that one transaction moved from one state to another, each of them once. */
public record StateChange(SignablePetition petition, SignatureState from, SignatureState to, List<UUID> signatureIds) {

    /** By how much the petition's count changes: above zero for confirmed, below for withdrawn signatures. */
    public long counted() {
        return (long) signatureIds.size() * ((to.counts() ? 1 : 0) - (from.counts() ? 1 : 0));
    }
}
